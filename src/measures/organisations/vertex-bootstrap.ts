import { generator } from "../../stats/generator.js";
import { assertDraws } from "../../stats/sampled-p.js";
import type { Chance } from "./chance.js";
import { mutualArcs } from "./dyad-census.js";
import type { ObservedGraph } from "./observed-graph.js";

/** Per draw the value of each measure; NaN where the draw has none. */
export interface VertexDraws {
  readonly density: Float64Array;
  readonly reciprocity: Float64Array;
  readonly reciprocityDyadic: Float64Array;
  readonly ei: Float64Array;
}

/**
 * Draws as many organisations with replacement as answered, with their ties, and measures again
 * (the vertex bootstrap of Snijders & Borgatti 1999). What it imitates is the accident of which
 * organisations are there and answered, not the accident of who spoke for them.
 *
 * An organisation drawn c times counts c times, so a tie from i to j counts c_i × c_j times. Pairs of
 * copies of one organisation are left out, where Snijders & Borgatti fill them in with random ties.
 * Organisations that did not answer stay as they are: i names them c_i times. A draw takes time that
 * grows with organisations and ties only.
 *
 * @throws RangeError on impossible draws or seeds
 */
export function vertexBootstrap(graph: ObservedGraph, chance: Chance): VertexDraws {
  assertDraws(chance.draws);
  const { below } = generator(chance.seed);
  const { among, answeredDomainOf } = graph;
  const { sources, targets } = among;
  const n = among.order;
  const silent = graph.said.order - n;
  const mutual = mutualArcs(among);
  const crosses = Uint8Array.from(sources, (source, arc) =>
    answeredDomainOf[source] === answeredDomainOf[targets[arc] as number] ? 0 : 1,
  );
  const toSilent = tiesToSilent(graph);
  const empty = () => new Float64Array(chance.draws).fill(Number.NaN);
  const draws = { density: empty(), reciprocity: empty(), reciprocityDyadic: empty(), ei: empty() };
  const copies = new Int32Array(n);
  for (let draw = 0; draw < chance.draws; draw++) {
    copies.fill(0);
    for (let drawn = 0; drawn < n; drawn++) {
      const place = below(n);
      copies[place] = (copies[place] as number) + 1;
    }
    let ties = 0;
    let answered = 0;
    let external = 0;
    for (let arc = 0; arc < sources.length; arc++) {
      const times =
        (copies[sources[arc] as number] as number) * (copies[targets[arc] as number] as number);
      ties += times;
      answered += times * (mutual[arc] as number);
      external += times * (crosses[arc] as number);
    }
    let toThem = 0;
    let toThemExternal = 0;
    let samePair = 0;
    for (let place = 0; place < n; place++) {
      const times = copies[place] as number;
      toThem += times * (toSilent.all[place] as number);
      toThemExternal += times * (toSilent.external[place] as number);
      samePair += times * times;
    }
    const ordered = n * n - samePair;
    const all = ties + toThem;
    // 0 / 0 is NaN, which says that this draw has no value.
    draws.density[draw] = all / (ordered + n * silent);
    draws.reciprocity[draw] = answered / ties;
    draws.reciprocityDyadic[draw] = 1 - (ties - answered) / (ordered / 2);
    draws.ei[draw] = (2 * (external + toThemExternal) - all) / all;
  }
  return draws;
}

/** Per organisation that answered how many silent ones it named, and how many in other domains. */
function tiesToSilent({ said, answered, answeredDomainOf, domainOf }: ObservedGraph) {
  const isSilent = new Uint8Array(said.order).fill(1);
  for (const organisation of answered) isSilent[organisation] = 0;
  const named = (counts: (target: number, place: number) => boolean): Int32Array =>
    answered.map((organisation, place) => {
      const targets = said.targets.subarray(
        said.starts[organisation],
        said.starts[organisation + 1],
      );
      return targets.filter((target) => isSilent[target] === 1 && counts(target, place)).length;
    });
  return {
    all: named(() => true),
    external: named((target, place) => domainOf[target] !== answeredDomainOf[place]),
  };
}
