import { type Document, type Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";

/** Writes out what aliases repeat, so that parts of a document can go without taking others along. */
export function withoutAliases(document: Document): void {
  visit(document, {
    Alias(_, alias) {
      const copy = alias.resolve(document)?.clone() as Scalar | YAMLMap | YAMLSeq | undefined;
      if (copy) delete copy.anchor;
      return copy;
    },
  });
}
