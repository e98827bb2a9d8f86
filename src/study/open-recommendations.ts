import { isNode, isSeq, parseDocument } from "yaml";
import { isOpen, type Recommendation } from "../model/recommendation.js";
import { readRecommendations } from "./recommendations-file.js";
import { withoutAliases } from "./without-aliases.js";

/** What of a file with recommendations goes on to a next year. */
export interface OpenRecommendations {
  readonly text: string;
  readonly open: readonly Recommendation[];
}

/**
 * The file without what is done or dropped. What is still open stays as it was written, with its year
 * and its comments.
 *
 * @param year of the study whose file it is
 * @throws Refusal when it cannot be read
 */
export function openRecommendations(text: string, file: string, year: number): OpenRecommendations {
  const all = readRecommendations(text, file, year);
  const open = all.filter(isOpen);
  if (open.length === all.length) return { text, open };
  const document = parseDocument(text);
  // What an alias repeats may stand in an entry that goes.
  withoutAliases(document);
  const list = document.get("recommendations");
  if (!isSeq(list)) return { text, open };
  list.items = list.items.filter((_, index) => {
    const one = all[index];
    return one !== undefined && isOpen(one);
  });
  // YAML takes a comment above the first entry for one of the list.
  const [first] = all;
  if (first && !isOpen(first)) {
    list.commentBefore = null;
    const [next] = list.items;
    if (isNode(next)) next.spaceBefore = false;
  }
  if (open.length === 0) list.flow = true;
  return { text: document.toString({ lineWidth: 0 }), open };
}
