import { type Problem, problem } from "../model/problem.js";
import type { Results } from "./schema.js";

type Provenance = Results["provenance"];

/** A results document as a part of a whole. */
export interface OpenMember {
  /** Under which name the study has it. */
  readonly name: string;
  readonly member: Provenance["members"][number];
  readonly provenance: Pick<Provenance, "inputs" | "tallies" | "members">;
}

/** A municipality whose people a document counts; `inside` names the whole that it came with. */
interface Counted {
  readonly municipality: string;
  readonly year: number;
  readonly inside: string;
}

const key = (municipality: string): string => municipality.normalize("NFC").trim().toLowerCase();

function countedIn({ member }: OpenMember): readonly Counted[] {
  const { municipality, year, parts } = member;
  if (parts.length === 0) return [{ municipality, year, inside: "" }];
  return parts.map((part) => ({ ...part, inside: `${municipality} ${year}` }));
}

/** Hashes of the document itself and of all that it was counted from, as far as it tells them. */
function hashesOf({ member, provenance }: OpenMember): readonly string[] {
  const { inputs, tallies, members } = provenance;
  return [member, ...inputs, ...tallies, ...members].flatMap(({ sha256 }) => sha256 ?? []);
}

/**
 * Where people would count twice: a document that is there twice, also inside a whole that was added
 * up before; one municipality twice, in one year or in two.
 */
export function overlappingMembers(opened: readonly OpenMember[]): readonly Problem[] {
  const wrong: Problem[] = [];
  const known = new Map<string, Counted>();
  const hashes = new Set<string>();
  for (const one of opened) {
    const where = { file: one.name };
    let told = false;
    for (const counted of countedIn(one)) {
      const { municipality, year, inside } = counted;
      const before = known.get(key(municipality));
      known.set(key(municipality), before ?? counted);
      if (!before) continue;
      told = true;
      const facts = { name: `${municipality} ${year}`, inside: inside || before.inside };
      wrong.push(
        before.year === year
          ? problem("error", "member-twice", facts, where)
          : problem(
              "error",
              "member-two-years",
              { municipality, one: before.year, other: year },
              where,
            ),
      );
    }
    const own = hashesOf(one);
    if (!told && own.some((hash) => hashes.has(hash))) {
      const { municipality, year } = one.member;
      wrong.push(problem("error", "member-same-data", { name: `${municipality} ${year}` }, where));
    }
    for (const hash of own) hashes.add(hash);
  }
  return wrong;
}
