import type { Change } from "../compare/change-schema.js";
import type { Results } from "../results/schema.js";
import { changeWords } from "../words/change.js";
import { changeSpec } from "./change.js";
import { nodeRadius } from "./contact-node.js";
import { contactsSpec } from "./contacts.js";
import { vocabulary } from "./page.js";
import type { Scene } from "./scene.js";
import { svgText } from "./svg.js";

/** A figure of a comparison as SVG text. */
export interface ChangeFigure {
  readonly id: string;
  readonly title: string;
  readonly svg: string;
}

/**
 * The contacts of the first and the last year, every domain in the same place and of the same size.
 * With other domains no place would be the same, so there are none then.
 */
export function contactScenes(change: Change, years: readonly [Results, Results]): Scene[] {
  const { language, documents } = change;
  const words = vocabulary(language);
  const ids = ({ domains }: Results): string => JSON.stringify(domains.map(({ id }) => id));
  const [older, newer] = years;
  if (change.contacts.length === 0 || ids(older) !== ids(newer)) return [];
  const leastRadius = Math.max(...years.map((results) => nodeRadius(results, words)));
  const places = [0, documents.length - 1];
  const dates = places.map((place) => documents[place]?.year ?? 0);
  const [first, last] = dates;
  return years.flatMap((results, at): Scene[] => {
    const year = dates[at] ?? 0;
    const title = changeWords[language].contactsOf(year);
    const scene = contactsSpec(results, words, { title, leastRadius });
    const id = first === last ? `contacts-${year}-${at + 1}` : `contacts-${year}`;
    return scene ? [{ ...scene, id }] : [];
  });
}

/** Every figure of a comparison, in the order of its page. */
export async function drawChange(
  change: Change,
  years: readonly [Results, Results],
): Promise<readonly ChangeFigure[]> {
  const scene = changeSpec(change, vocabulary(change.language));
  const drawn: ChangeFigure[] = [];
  for (const one of [...(scene ? [scene] : []), ...contactScenes(change, years)]) {
    drawn.push({ id: one.id, title: one.title, svg: await svgText(one) });
  }
  return drawn;
}
