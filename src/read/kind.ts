import { type Refusal, refuseData } from "../model/problem.js";

/** What a file is, whatever its name says. `html` is any markup, an XML table included. */
export type FileKind = "zip" | "ole" | "sav" | "zsav" | "pdf" | "image" | "html" | "text";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MARKUP = /^\s*<(?:!doctype|\?xml|html|head|body|meta|style|table)\b/iu;

/** UTF-16 letters of the stream in which Office keeps a workbook with a password. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Looks at the first bytes (a hundred are enough); what is not known is text. */
export function fileKind(firstBytes: Uint8Array): FileKind {
  if (OLE.every((byte, at) => firstBytes[at] === byte)) return "ole";
  const start = String.fromCharCode(...firstBytes.subarray(0, 256)).replace(/^\xef\xbb\xbf/u, "");
  if (/^PK(?:\x03\x04|\x05\x06)/u.test(start)) return "zip";
  if (start.startsWith("$FL2")) return "sav";
  if (start.startsWith("$FL3")) return "zsav";
  if (start.startsWith("%PDF-")) return "pdf";
  if (/^(?:\xff\xd8\xff|\x89PNG|GIF8)/u.test(start)) return "image";
  return MARKUP.test(start) ? "html" : "text";
}

/** The refusal of a file that is something else than its reader was told. */
export function otherKind(bytes: Uint8Array, expected: "xlsx" | "sav", file: string): Refusal {
  const kind = fileKind(bytes);
  if (bytes.length === 0) return refuseData("empty-file", {}, { file });
  if (kind !== "ole") return refuseData("other-kind", { kind, expected }, { file });
  return refuseData(holds(bytes, ENCRYPTED) ? "file-encrypted" : "old-excel", {}, { file });
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, ahead) => bytes[at + ahead] === byte)) return true;
  }
  return false;
}
