import type { Random } from "../random.js";
import type { Counts, HiddenNumber, Question } from "./question.js";

/** What an attacker cannot tell apart from the truth. */
export interface Witnesses {
  /** Hidden numbers of which too few values were found, with those that were. */
  readonly narrowed: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Other counts of which the report prints the same, the last the furthest from the truth. */
  readonly others: readonly (readonly Counts[])[];
}

const FEWEST = 3;
const ENOUGH_STEPS = 60;
const MOST_STEPS = 20_000;

/** One person, or a few of the same answer, thought to have given another answer. */
function moved(tables: readonly Counts[], at: number, from: string, to: string, people: number) {
  const table = tables[at] ?? {};
  if ((table[from] ?? 0) < people) return null;
  const other = { ...table, [from]: (table[from] ?? 0) - people, [to]: (table[to] ?? 0) + people };
  return tables.map((one, place) => (place === at ? other : one));
}

/** A guess far from another: everyone of the hidden groups answered from the other end of the scale. */
function mirrored({ blocks, movable }: Question, tables: readonly Counts[]) {
  const [scale = []] = blocks;
  return tables.map((table, at) =>
    movable.includes(at)
      ? {
          ...table,
          ...Object.fromEntries(scale.map((key, i) => [key, table[scale.at(-1 - i) ?? ""] ?? 0])),
        }
      : table,
  );
}

/** A guess without regard to another: how many of a group gave each answer is drawn anew. */
function redrawn({ blocks, movable }: Question, tables: readonly Counts[], draw: Random) {
  const several = draw.next() < 0.5 ? movable : [draw.pick(movable)];
  return tables.map((table, at) => {
    if (!several.includes(at)) return table;
    const next = { ...table };
    for (const block of blocks) {
      let left = block.reduce((sum, key) => sum + (table[key] ?? 0), 0);
      for (const [place, key] of draw.shuffled(block).entries()) {
        const count = place === block.length - 1 ? left : draw.pick([0, draw.whole(0, left), left]);
        next[key] = count;
        left -= count;
      }
    }
    return next;
  });
}

/** Solves the equation of a printed total by chance: how many agree in each domain. */
function solved(
  { allowed, sum }: NonNullable<Question["equation"]>,
  draw: Random,
): number[] | null {
  const order = draw.shuffled(allowed.map((_, at) => at));
  const reachable = [new Set([0])];
  for (const at of order.toReversed()) {
    const last = [...(reachable[0] ?? [])];
    reachable.unshift(new Set((allowed[at] ?? []).flatMap((k) => last.map((more) => k + more))));
  }
  let left = sum ?? draw.pick([...(reachable[0] ?? [0])]);
  const found = allowed.map(() => 0);
  for (const [step, at] of order.entries()) {
    const fitting = (allowed[at] ?? []).filter((k) => reachable[step + 1]?.has(left - k));
    if (fitting.length === 0) return null;
    const k = draw.pick(fitting);
    found[at] = k;
    left -= k;
  }
  return found;
}

const sumIn = (table: Counts, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (table[key] ?? 0), 0);

/** Divides what groups have together of some answers anew among them; each keeps the size asked. */
function divided(
  tables: readonly Counts[],
  sizes: readonly number[],
  keys: readonly string[],
  draw: Random,
): Counts[] {
  const pool = Object.fromEntries(
    keys.map((key) => [key, tables.reduce((sum, table) => sum + (table[key] ?? 0), 0)]),
  );
  const next = tables.map((table) => ({ ...table }));
  for (const at of draw.shuffled(next.map((_, place) => place))) {
    let left = sizes[at] ?? 0;
    let rest = sumIn(pool, keys);
    for (const key of draw.shuffled(keys)) {
      const there = pool[key] ?? 0;
      rest -= there;
      const [least, most] = [Math.max(0, left - rest), Math.min(there, left)];
      const count = draw.pick([least, most, draw.whole(least, most)]);
      Object.assign(next[at] ?? {}, { [key]: count });
      pool[key] = there - count;
      left -= count;
    }
  }
  return next;
}

/**
 * A guess that leaves the printed total as it is: in each group as many agree as a solution of its
 * equation says, or as before, and what the groups answered together is divided anew.
 */
function redivided(question: Question, tables: readonly Counts[], draw: Random) {
  const { equation, blocks, movable } = question;
  const wanted = equation?.sum != null && draw.next() < 0.5 ? solved(equation, draw) : null;
  const chosen = wanted ? movable : draw.shuffled(movable).slice(0, draw.whole(2, 3));
  const [scale = [], ...more] = blocks;
  const [agree, other] = [scale.slice(0, 2), scale.slice(2)];
  let next = chosen.map((at) => tables[at] ?? {});
  const k = next.map((table, place) => wanted?.[chosen[place] ?? -1] ?? sumIn(table, agree));
  const rest = next.map((table, place) => sumIn(table, scale) - (k[place] ?? 0));
  const none = next.map((table) => sumIn(table, more.flat()));
  next = divided(next, k, agree, draw);
  next = divided(next, rest, other, draw);
  if (more.length > 0) next = divided(next, none, more.flat(), draw);
  return tables.map((table, at) => next[chosen.indexOf(at)] ?? table);
}

/** A guess that solves the equation of the total: in each domain as many agree as the solution says. */
function bySolution(question: Question, tables: readonly Counts[], draw: Random) {
  const { equation, blocks } = question;
  const wanted = equation && solved(equation, draw);
  if (!wanted) return null;
  const scale = blocks[0] ?? [];
  const sides = [scale.slice(0, 2), scale.slice(2)];
  return tables.map((table, at) => {
    const next = { ...table };
    const more = (wanted[at] ?? 0) - sumIn(table, sides[0] ?? []);
    const [to = [], from = []] = more > 0 ? sides : sides.toReversed();
    for (let moves = Math.abs(more); moves > 0; moves--) {
      const giver = draw.pick(from.filter((key) => (next[key] ?? 0) > 0));
      const taker = draw.pick(to);
      next[giver] = (next[giver] ?? 0) - 1;
      next[taker] = (next[taker] ?? 0) + 1;
    }
    return next;
  });
}

/** A guess near another: somebody answered otherwise, and often somebody else the other way. */
function near(
  question: Question,
  tables: readonly Counts[],
  open: readonly HiddenNumber[],
  draw: Random,
) {
  const wanted = open.length > 0 && draw.next() < 0.7 ? draw.pick(open) : null;
  const block =
    question.blocks.find((one) => wanted && one.includes(wanted.answer)) ??
    draw.pick(question.blocks);
  const [first = "", second = ""] = draw.shuffled(block);
  const other = first === wanted?.answer ? second : first;
  const [from, to] =
    draw.next() < 0.5 ? [other, wanted?.answer ?? second] : [wanted?.answer ?? second, other];
  const place = wanted && question.movable.includes(wanted.at) ? wanted.at : null;
  const at = place ?? draw.pick(question.movable);
  const people = draw.next() < 0.8 ? 1 : draw.whole(1, 12);
  let next = moved(tables, at, from, to, people);
  let owed = draw.next() < 0.7 ? people : 0;
  while (next !== null && owed > 0) {
    const people = draw.whole(1, owed);
    const [away = "", back = ""] = draw.next() < 0.6 ? [to, from] : draw.shuffled(block);
    next = moved(next, draw.pick(question.movable), away, back, people);
    owed -= people;
  }
  return next;
}

/** A guess of any kind: most are near, for whole numbers are seldom far from each other. */
function guess(
  question: Question,
  now: readonly Counts[],
  open: readonly HiddenNumber[],
  draw: Random,
) {
  const kind = draw.next();
  if (kind < 0.05) return mirrored(question, now);
  if (kind < 0.1) return redrawn(question, now, draw);
  if (kind < 0.2 && question.equation) return redivided(question, now, draw);
  if (kind < 0.35 && question.equation) return bySolution(question, now, draw);
  return near(question, now, open, draw);
}

/**
 * Attacks one question by looking for witnesses: counts other than the true ones, of which the report
 * prints exactly the same. They are solutions of the system of whole numbers that the report prints,
 * the rules by which it hides included. Bases are kept, as if the attacker knew each of them.
 *
 * A hidden number with three values among the solutions cannot be told; where its own group allows
 * fewer, as many as that allows.
 */
export function attack(question: Question, draw: Random): Witnesses {
  const { hidden, tables, movable } = question;
  if (movable.length === 0) {
    const names = hidden.map(({ name, of }) => ({ name, values: [of(tables)] }));
    return { narrowed: names, others: [] };
  }
  const printed = question.print(tables);
  const values = hidden.map(({ of }) => new Set([of(tables)]));
  const found = (at: number): number => values[at]?.size ?? 0;
  const openNow = () => hidden.filter(({ possible }, at) => found(at) < Math.min(FEWEST, possible));
  let open = openNow();
  const others: (readonly Counts[])[] = [];
  let now = tables;
  for (let step = 0; step < (open.length > 0 ? MOST_STEPS : ENOUGH_STEPS); step++) {
    const next = guess(question, now, open, draw);
    if (next === null || question.print(next) !== printed) continue;
    now = next;
    others.push(next);
    for (const [at, { of }] of hidden.entries()) values[at]?.add(of(next));
    open = openNow();
  }
  const narrowed = hidden.flatMap(({ name, possible }, at) => {
    return found(at) < Math.min(FEWEST, possible)
      ? [{ name, values: [...(values[at] ?? [])] }]
      : [];
  });
  return { narrowed, others };
}
