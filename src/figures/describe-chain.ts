import { TOTAL } from "../model/answer.js";
import { LINK_VERDICTS } from "../model/chain.js";
import type { Results, ResultsChain } from "../results/schema.js";
import { domainName, stepName } from "./describe.js";
import { cellOf } from "./item-bars.js";
import type { Vocabulary } from "./page.js";

/** The step at which a chain breaks and the number of its weakest question. */
function breakOf(chain: ResultsChain, results: Results, words: Vocabulary) {
  const link = chain.links.find(({ step }) => step === chain.breaks);
  const items = results.items.filter(({ id }) => link?.weakest.includes(id));
  const [first] = items;
  if (!link || !first) return null;
  const { agree, base } = cellOf(first, chain.domain);
  const name = words.figure.chain.equal(items.map(({ label }) => label));
  const step = stepName(results, link.step);
  const value =
    agree.k === null || !base
      ? `${name}, ${agree.band ? words.terms.band[agree.band] : words.figure.hidden}`
      : words.figure.chain.desc.value(
          name,
          `${agree.k}/${base}`,
          words.numbers.percent(agree.k, base),
        );
  return { step: step.toLowerCase(), value };
}

/** In which domains the chain breaks and at what, and how the links stand: two sentences. */
export function describeChain(results: Results, words: Vocabulary): string {
  const { desc } = words.figure.chain;
  const domains = results.chain.filter(({ domain }) => domain !== TOTAL);
  const links = domains.flatMap((chain) => chain.links);
  if (links.every(({ verdict }) => verdict === null)) return words.figure.desc.none;
  const broken = domains.flatMap((chain) => {
    const found = breakOf(chain, results, words);
    return found
      ? [desc.broken(domainName(results, chain.domain, words), found.step, found.value)]
      : [];
  });
  const parts = [...LINK_VERDICTS].reverse().flatMap((verdict) => {
    const count = links.filter((link) => link.verdict === verdict).length;
    return count > 0 ? [desc.part[verdict](count)] : [];
  });
  const nothing = links.filter(({ verdict }) => verdict === null).length;
  const told = nothing > 0 ? [...parts, desc.part.nothing(nothing)] : parts;
  const city = results.chain.find(({ domain }) => domain === TOTAL);
  const ofCity = city ? breakOf(city, results, words) : null;
  return [
    desc.domains(broken, domains.length),
    `${desc.links(told, links.length)}${ofCity ? desc.cityBreaks(ofCity.step, ofCity.value) : desc.cityHolds}`,
  ].join(" ");
}
