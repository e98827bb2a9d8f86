import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { type Place, problem, Refusal, refuseData } from "../model/problem.js";
import { limited } from "../model/problem-list.js";
import { firstMistake, yamlMistake } from "./yaml-mistake.js";

export type Path = readonly (string | number)[];

/** The value of a YAML file, and where each part of it stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The place of the key (or list entry) a path leads to, or of the nearest part above it. */
  place(path: Path): Place;
}

/** @throws Refusal for the first mistake in the YAML, or every double key, by line and column. */
export function parseYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    strict: true,
    logLevel: "error",
  });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const mistake = firstMistake(document.errors);
  if (mistake) {
    const where = at(mistake.pos[0]);
    throw refuseData(
      yamlMistake(mistake, text.split("\n")[(where.line ?? 1) - 1] ?? ""),
      {},
      where,
    );
  }
  if (document.errors.length > 0) {
    const doubles = document.errors.map(({ pos }) =>
      problem("error", "yaml-duplicate-key", {}, at(pos[0])),
    );
    throw new Refusal("data", limited(doubles));
  }
  const place = (path: Path): Place => at(offsetOf(document.contents, path));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 });
  } catch {
    // Only an alias throws here: one that leads nowhere, or so many that they would never end.
    throw refuseData("yaml-syntax", {}, at(badAlias(document)));
  }
  return { file, value, place };
}

/** Where the first alias without an anchor stands; the start of the file when each has one. */
function badAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}
