import { SaxesParser } from "saxes";

/** Slices in which text goes to the parser, so that what it gives back stays small. */
const SLICE = 64 * 1024;
const MAX_DEPTH = 64;

/** The most signs that one text, tag or comment may have. */
export const MAX_TEXT = 1_000_000;

/** Why a parse stops; a reader says it in the words of its format. */
export type XmlFault = "malformed" | "doctype" | "too-long";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one document wants to hear. Names are without prefix, as in `row`. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Parses XML piece by piece, and stops after each slice so that the caller can give on what
 * was found in it.
 *
 * @param refuse makes the error to throw for what is no well-formed UTF-8 XML, for any document
 * type declaration (entities could be declared in it), and for texts longer than `MAX_TEXT`.
 */
export function* parsedXml(
  pieces: Iterable<Uint8Array>,
  handler: XmlHandler,
  refuse: (fault: XmlFault) => Error,
): Generator<void> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let depth = 0;
  // Signs that went in since anything came out: one text, tag or comment that does not end.
  let silent = 0;
  parser.on("error", () => {
    throw refuse("malformed");
  });
  parser.on("doctype", () => {
    throw refuse("doctype");
  });
  parser.on("opentag", ({ name, attributes }) => {
    silent = 0;
    if (++depth > MAX_DEPTH) throw refuse("malformed");
    handler.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    silent = 0;
    depth--;
    handler.close(localName(name));
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));

  const write = (bytes: Uint8Array | null): void => {
    let text: string;
    try {
      text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw refuse("malformed");
    }
    silent += text.length;
    parser.write(text);
    if (silent > MAX_TEXT + SLICE) throw refuse("too-long");
  };
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += SLICE) {
      write(piece.subarray(at, at + SLICE));
      yield;
    }
  }
  write(null);
  parser.close();
  yield;
}

/** Parses all of a document that is small. */
export function parseXml(
  pieces: Iterable<Uint8Array>,
  handler: XmlHandler,
  refuse: (fault: XmlFault) => Error,
): void {
  for (const _ of parsedXml(pieces, handler, refuse));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
