import type { LeftOutReason } from "../benchmark/comparable.js";
import type { Benchmark, BenchmarkCell, BenchmarkCity, Standing } from "../benchmark/schema.js";
import { FEWEST_CITIES } from "../model/benchmark-terms.js";
import type { Language } from "../model/language.js";
import { benchmarkWords } from "../words/benchmark.js";
import { numbersIn } from "../words/numbers.js";
import { terms } from "../words/terms.js";
import { left, notesWhen, right, type Table, type TableColumn } from "./table.js";

type Group = "all" | "peers";

/** What a city is called in a table. */
export function cityText({ name, number }: BenchmarkCity, language: Language): string {
  return name ?? benchmarkWords[language].pseudonym(number ?? 0);
}

/** `48/66 73%`, `vrijwel alle`, `n.b.` or a dash. */
export function cellText({ told, k, base }: BenchmarkCell, language: Language): string {
  const words = benchmarkWords[language];
  if (told === "verborgen") return words.hidden;
  if (told === "geen_antwoord") return words.none;
  if (told !== "share") return terms[language].band[told];
  return `${k}/${base} ${numbersIn(language).percent(k ?? 0, base ?? 1)}`;
}

const ownIndex = ({ cities }: Benchmark): number => cities.findIndex(({ own }) => own);

/** The cell of the own city. */
export function ownCell(benchmark: Benchmark, item: Benchmark["items"][number]): BenchmarkCell {
  const cell = item.cells[ownIndex(benchmark)];
  if (!cell) throw new RangeError("a benchmark holds its own city");
  return cell;
}

function limitsText(standing: Standing, language: Language): string {
  const words = benchmarkWords[language];
  if (standing.limits === null) return words.none;
  const mark = standing.spread?.differ ? words.differMark : "";
  return `${numbersIn(language).range(standing.limits.p998)}${mark}`;
}

/** `49% van 8.765 (41)`: of how many answers, and of how many cities. */
function pooledText(pooled: Standing["pooled"], cities: number, language: Language): string {
  const words = benchmarkWords[language];
  if (pooled === null) return words.none;
  const { percent, whole } = numbersIn(language);
  return words.togetherCell(percent(pooled.k, pooled.base), whole(pooled.base), cities);
}

/** The notes that belong to a table of the own city beside a group. */
function standingNotes(
  benchmark: Benchmark,
  standings: readonly Standing[],
  language: Language,
): readonly string[] {
  const { note } = benchmarkWords[language];
  const questions = standings.filter(({ limits }) => limits !== null).length;
  const fewShow = standings.filter(
    ({ pooled, cities }) => pooled !== null && cities < benchmark.cities.length / 2,
  );
  const has = (holds: (standing: Standing) => boolean): boolean => standings.some(holds);
  return notesWhen(
    [questions > 0, note.funnel],
    [has(({ position }) => position === "niet_te_beslissen"), note.undecided],
    [questions > 0, note.looks({ questions, own: benchmark.own.municipality })],
    [has(({ position }) => position === "gewoon_verschil"), note.ordinary],
    [has(({ spread, limits }) => limits !== null && spread?.differ === true), note.differ],
    [fewShow.length > 0, note.shownByFew(fewShow.length)],
    [has(({ pooled }) => pooled !== null), `${note.pool} ${note.hidden} ${note.mix}`],
    [has(({ pooled }) => pooled === null), note.few(FEWEST_CITIES)],
  );
}

/** The own city beside a group of cities; `null` when that group cannot be compared. */
export function ownTable(benchmark: Benchmark, group: Group, language: Language): Table | null {
  const words = benchmarkWords[language];
  const numbers = numbersIn(language);
  const { own, year, items, peers } = benchmark;
  if (group === "peers" && peers !== "compared") return null;
  const rows = items.flatMap((item) => {
    const standing = item[group];
    if (standing === null) return [];
    const cell = ownCell(benchmark, item);
    const { pooled, cities, position } = standing;
    const row = [
      item.step,
      item.label,
      cellText(cell, language),
      cell.interval === null ? "" : numbers.range(cell.interval),
      pooledText(pooled, cities, language),
      pooled === null ? words.none : numbers.range(pooled),
      limitsText(standing, language),
      words.position[position],
    ];
    return [{ row, standing }];
  });
  const { column } = words;
  return {
    id: `benchmark-${group}`,
    title: words.tableTitle(own.municipality, year, words.group[group]),
    columns: [
      left("step", column.step),
      left("item", column.question),
      right("own", own.municipality),
      right("interval", column.interval),
      right("together", column.together),
      right("together-interval", column.togetherInterval),
      right("funnel", column.funnel),
      left("where", column.where),
    ],
    rows: rows.map(({ row }) => row),
    grouped: true,
    notes: [
      ...(group === "peers" ? [words.note.peers] : []),
      ...standingNotes(
        benchmark,
        rows.map(({ standing }) => standing),
        language,
      ),
    ],
  };
}

/** Why there is no comparison with the size class; `null` when there is one. */
export function noPeersNote({ peers }: Benchmark, language: Language): string | null {
  const { note } = benchmarkWords[language];
  if (peers === "compared") return null;
  return peers === "no_class" ? note.noClass : note.fewPeers(FEWEST_CITIES);
}

/** Cities beside each other on the questions of each step, by name and then by number. */
export function cityTables(benchmark: Benchmark, language: Language): readonly Table[] {
  const words = benchmarkWords[language];
  const { cities, items } = benchmark;
  const steps = [...new Set(items.map(({ step }) => step))];
  return steps.map((step, index) => {
    const asked = items.filter((item) => item.step === step);
    const columns: TableColumn[] = [
      left("city", words.column.city),
      left("size_class", words.column.sizeClass),
      ...asked.map(({ item, label }) => right(item, label)),
    ];
    return {
      id: `cities-${index + 1}`,
      title: words.cityTable(step),
      columns,
      rows: cities.map((city, place) => [
        cityText(city, language),
        city.size_class === null ? words.none : words.sizeClass[city.size_class],
        ...asked.map(({ cells }) => {
          const cell = cells[place];
          return cell ? cellText(cell, language) : words.none;
        }),
      ]),
      notes: [],
    };
  });
}

/** The pooled share per question and year; `null` when there is one year only. */
export function yearsTable({ years, items }: Benchmark, language: Language): Table | null {
  if (years.length < 2) return null;
  const words = benchmarkWords[language];
  return {
    id: "benchmark-years",
    title: words.yearsTitle,
    columns: [
      left("step", words.column.step),
      left("item", words.column.question),
      ...years.map(({ year }) => right(String(year), String(year))),
    ],
    rows: items.map(({ step, label }, place) => [
      step,
      label,
      ...years.map((one) => {
        const found = one.items[place];
        return pooledText(found?.pooled ?? null, found?.cities ?? 0, language);
      }),
    ]),
    grouped: true,
    notes: [words.note.years],
  };
}

interface Grouped {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly year: string;
}

/** What was not compared and why, by name where a city may be named; `null` when there is nothing. */
export function leftOutTable(benchmark: Benchmark, language: Language): Table | null {
  const words = benchmarkWords[language];
  const labels = new Map(
    benchmark.items.map(({ item, step, label }) => [item, `${step}: ${label}`]),
  );
  const whose = (name: string | null, year: number | null): string =>
    name ?? (year === null ? words.unknown : words.anonymous);
  const documents = benchmark.left_out.map(
    ({ reason, year, name }): Grouped => ({
      what: whose(name, year),
      year: year === null ? words.none : String(year),
      why: words.reason[reason],
      todo: words.reasonTodo[reason],
    }),
  );
  const questions = benchmark.reworded.map(
    ({ item, year, name }): Grouped => ({
      what: `${whose(name, year)}, ${labels.get(item) ?? item}`,
      year: String(year),
      why: words.reason.reworded,
      todo: words.reasonTodo.reworded,
    }),
  );
  const counts = new Map<string, { row: Grouped; count: number }>();
  for (const row of [...documents, ...questions]) {
    const key = JSON.stringify(row);
    const known = counts.get(key);
    counts.set(key, { row, count: (known?.count ?? 0) + 1 });
  }
  if (counts.size === 0) return null;
  const { column } = words;
  return {
    id: "left-out",
    title: words.leftOutTitle,
    columns: [
      left("what", column.what),
      right("year", column.year),
      right("count", column.count),
      left("reason", column.reason),
      left("todo", column.todo),
    ],
    rows: [...counts.values()].map(({ row, count }) => [
      row.what,
      row.year,
      String(count),
      row.why,
      row.todo,
    ]),
    notes: [],
  };
}

/** So many files are named per reason; the number tells of the others. */
const NAMED_FILES = 5;

/** What was left out by file, for whoever makes the benchmark and has the files; never on a page. */
export function leftOutFiles(
  leftOut: readonly { readonly file: string; readonly reason: LeftOutReason }[],
  language: Language,
): Table | null {
  if (leftOut.length === 0) return null;
  const words = benchmarkWords[language];
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].sort();
  return {
    id: "left-out-files",
    title: words.leftOutTitle,
    columns: [
      left("reason", words.column.reason),
      right("count", words.column.count),
      left("files", words.column.files),
    ],
    rows: reasons.map((reason) => {
      const files = leftOut.filter((one) => one.reason === reason).map(({ file }) => file);
      const rest = files.length - NAMED_FILES;
      const named = files.slice(0, NAMED_FILES).join(", ");
      return [
        words.reason[reason],
        String(files.length),
        rest > 0 ? `${named} ${words.note.rest(rest)}` : named,
      ];
    }),
    notes: reasons.map((reason) => words.toMend(words.reason[reason], words.reasonTodo[reason])),
  };
}
