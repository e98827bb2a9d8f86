import type { Profile } from "../disclosure/profile.js";
import { ORGANISATION_CHANCE } from "../measures/organisations/chance.js";
import { alike } from "./alike.js";
import { near } from "./near.js";
import type { ResultsOrganisations } from "./schema.js";

type Estimate = ResultsOrganisations["density"];
type Row = ResultsOrganisations["domains"][number];

/** Under three nobody can stand between two others, and there is nothing to divide. */
const NEEDS = 3;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** A number from `least` to 1 with its interval, or the reason why there is none. */
function soundEstimate({ value, interval, reason }: Estimate, whole: boolean, least = 0): boolean {
  if ((value === null) !== (reason !== null) || (reason === "hidden") === whole) return false;
  if (value === null) return interval === null;
  if (value < least - 1e-9 || value > 1 + 1e-9) return false;
  if (interval === null) return true;
  const { low, high } = interval;
  return least - 1e-9 <= low && low <= high && high <= 1 + 1e-9;
}

/** A domain is withheld when too few answered, and only then. */
function soundRow(row: Row, { minimumBase, minimumCount }: Profile): boolean {
  const { organisations, answered, hidden } = row;
  if (answered > organisations) return false;
  if (hidden === null) return answered === 0 || answered >= minimumCount;
  if (answered === 0) return false;
  return hidden.rule === "D1"
    ? answered < minimumBase
    : hidden.rule === "D12" && answered < minimumCount;
}

function soundBlock(
  { ties, possible, density, hidden, warnings }: ResultsOrganisations["blocks"][number],
  source: Row,
  target: Row,
  { extremes, minimumCount }: Profile,
): boolean {
  if (source.hidden !== null && !alike(hidden, source.hidden)) return false;
  if (hidden !== null) {
    const rule = source.hidden !== null || (hidden.rule === "D2" && extremes === "band");
    return rule && ties === null && possible === null && density === null && warnings.length === 0;
  }
  const others = target.organisations - (source === target ? 1 : 0);
  if (ties === null || possible !== source.answered * Math.max(0, others)) return false;
  if (ties > possible) return false;
  const small = Math.min(ties, possible - ties);
  if (possible > 0 && extremes === "band" && small < minimumCount) return false;
  if (!alike(warnings, possible > 0 && small === 0 ? ["D3"] : [])) return false;
  return density === null ? possible === 0 : near(density * possible, ties);
}

/** What must hold of the numbers over all blocks, where these are shown. */
function soundTotals(found: ResultsOrganisations): boolean {
  const { ties, tiesAmong, blocks, density, ei, eiExpected, eiP } = found;
  if ((ei.value === null) !== (eiExpected === null) || (ei.value === null) !== (eiP === null)) {
    return false;
  }
  if (ties === null || tiesAmong === null) return ties === tiesAmong;
  const shown = blocks.filter(({ hidden }) => hidden === null);
  if (sum(shown.map((block) => block.ties ?? 0)) !== ties || tiesAmong > ties) return false;
  const possible = sum(shown.map((block) => block.possible ?? 0));
  if (density.value !== null && !near(density.value * possible, ties)) return false;
  const within = sum(
    shown.filter(({ source, target }) => source === target).map((block) => block.ties ?? 0),
  );
  return ei.value === null || near(ei.value * ties, ties - 2 * within);
}

/** Roles per domain that can be there, and where nothing may be said none. */
function soundBrokerage({ brokerage, domains, measured }: ResultsOrganisations, whole: boolean) {
  const most = measured * (measured - 1) * (measured - 2);
  return brokerage.every(({ domain, roles }, place) => {
    const row = domains[place];
    if (row?.domain !== domain) return false;
    const told = whole && measured >= NEEDS && row.answered > 0 && row.hidden === null;
    return (roles !== null) === told && sum(Object.values(roles ?? {})) <= most;
  });
}

/** Core and communities are there when anything can be divided, per domain never for the public. */
function soundDivisions(found: ResultsOrganisations, whole: boolean, profile: Profile): string {
  const { core, communities, measured, tiesAmong } = found;
  const divided = whole && measured >= NEEDS && (tiesAmong ?? 0) > 0;
  const open = profile.organisations === "pseudonym";
  if ((core !== null) !== divided) return "core";
  if (core && (core.size > measured || (core.domains !== null) !== open)) return "core";
  if ((communities !== null) !== divided) return "communities";
  if (communities === null) return "";
  const { count, modularity, sizes, domains } = communities;
  const sound =
    count >= 1 &&
    count <= measured &&
    Math.abs(modularity) <= 1 &&
    (sizes !== null) === open &&
    (domains !== null) === open;
  return sound ? "" : "communities";
}

/**
 * Where the numbers over all organisations contradict each other or what the rules of disclosure
 * leave: once a block is hidden under D2, or too few answered, every number over all of them goes.
 *
 * @returns the first such place, `null` when there is none
 */
export function contradictionInWhole(
  found: ResultsOrganisations,
  ids: readonly string[],
  profile: Profile,
): string | null {
  const { blocks, domains, measured, centralisation } = found;
  const rowOf = new Map(domains.map((row) => [row.domain, row]));
  if (domains.map(({ domain }) => domain).join() !== ids.join()) return "domains";
  if (!domains.every((row) => soundRow(row, profile))) return "domains";
  if (sum(domains.map((row) => row.organisations)) !== found.organisations) return "domains";
  if (sum(domains.map((row) => row.answered)) !== found.answered) return "answered";
  const shown = domains.filter(({ hidden }) => hidden === null);
  if (sum(shown.map((row) => row.answered)) !== measured) return "measured";
  const pairs = ids.flatMap((source) => ids.map((target) => `${source}>${target}`));
  if (blocks.map(({ source, target }) => `${source}>${target}`).join() !== pairs.join()) {
    return "blocks";
  }
  const wrong = blocks.find((block) => {
    const [source, target] = [rowOf.get(block.source), rowOf.get(block.target)];
    return !source || !target || !soundBlock(block, source, target, profile);
  });
  if (wrong) return `${wrong.source} ${wrong.target}`;
  const whole =
    measured >= profile.minimumBase && !blocks.some(({ hidden }) => hidden?.rule === "D2");
  const { density, reciprocity, reciprocityDyadic } = found;
  const parts = [density, reciprocity, reciprocityDyadic, ...Object.values(centralisation)];
  if (!parts.every((one) => soundEstimate(one, whole))) return "indices";
  if (!soundEstimate(found.ei, whole, -1)) return "indices";
  if ((found.ties !== null) !== whole || !soundTotals(found)) return "ties";
  if (found.brokerage.length !== ids.length || !soundBrokerage(found, whole)) return "brokerage";
  if (!alike(found.chance, ORGANISATION_CHANCE)) return "chance";
  return soundDivisions(found, whole, profile) || null;
}
