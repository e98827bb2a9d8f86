import { near } from "./near.js";
import type { Results } from "./schema.js";

type Organisations = NonNullable<Results["organisations"]>;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

function soundEstimate({ value, interval, reason }: Organisations["density"]): boolean {
  if ((value === null) !== (reason !== null)) return false;
  return interval === null || (value !== null && interval.low <= interval.high);
}

function soundBlock({ ties, possible, density, hidden }: Organisations["blocks"][number]): boolean {
  if (hidden !== null) return ties === null && possible === null && density === null;
  if (ties === null || possible === null || ties > possible) return false;
  return density === null ? possible === 0 : near(density * possible, ties);
}

/** What must hold of the numbers over all blocks, where these are shown. */
function soundTotals({
  ties,
  blocks,
  density,
  ei,
  domains,
  organisations,
}: Organisations): boolean {
  if (ties === null) return density.value === null && ei.value === null;
  const shown = blocks.filter(({ hidden }) => hidden === null);
  // Blocks of a withheld domain are not in the totals; a block hidden by D2 would be.
  if (blocks.some(({ hidden }) => hidden?.rule === "D2")) return false;
  if (sum(shown.map((block) => block.ties ?? 0)) !== ties) return false;
  const possible = sum(shown.map((block) => block.possible ?? 0));
  if (density.value !== null && !near(density.value * possible, ties)) return false;
  if (sum(domains.map((one) => one.organisations)) !== organisations) return false;
  const within = sum(
    shown.filter(({ source, target }) => source === target).map((block) => block.ties ?? 0),
  );
  return ei.value === null || near(ei.value * ties, ties - 2 * within);
}

function soundNodes({ nodes, arcs, organisations, answered, measured }: Organisations): boolean {
  if (nodes === null || arcs === null) return nodes === null && arcs === null;
  if (nodes.length !== organisations) return false;
  const inOf = nodes.map(() => 0);
  const outOf = nodes.map(() => 0);
  for (const { source, target } of arcs) {
    if (nodes[source]?.state !== "answered" || nodes[target] === undefined) return false;
    outOf[source] = (outOf[source] ?? 0) + 1;
    inOf[target] = (inOf[target] ?? 0) + 1;
  }
  const fits = nodes.every(
    (node, place) =>
      node.in === inOf[place] &&
      (node.state === "answered" ? node.out === outOf[place] : node.out === null),
  );
  const inState = (state: string): number => nodes.filter((node) => node.state === state).length;
  return fits && inState("answered") === measured && organisations - inState("silent") === answered;
}

/**
 * Where the network of organisations contradicts itself.
 *
 * @returns the first such place, `null` when there is none
 */
export function contradictionInOrganisations(
  found: Results["organisations"],
  ids: readonly string[],
  profile: "intern" | "publiek",
): string | null {
  if (found === null) return null;
  const { blocks, domains, brokerage, centralisation } = found;
  if (domains.map(({ domain }) => domain).join() !== ids.join()) return "organisations domains";
  const pairs = ids.flatMap((source) => ids.map((target) => `${source}>${target}`));
  if (blocks.map(({ source, target }) => `${source}>${target}`).join() !== pairs.join()) {
    return "organisations blocks";
  }
  const wrong = blocks.find((block) => !soundBlock(block));
  if (wrong) return `organisations ${wrong.source} ${wrong.target}`;
  const estimates = [
    found.density,
    found.reciprocity,
    found.reciprocityDyadic,
    ...Object.values(centralisation),
    found.ei,
  ];
  if (!estimates.every(soundEstimate)) return "organisations indices";
  if (!soundTotals(found)) return "organisations ties";
  if (brokerage.some(({ domain }) => !ids.includes(domain))) return "organisations brokerage";
  if (profile === "publiek" && found.nodes !== null) return "organisations nodes";
  return soundNodes(found) ? null : "organisations nodes";
}
