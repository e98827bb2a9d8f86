import { refuseData } from "../../model/problem.js";

/** Text of a .sav file: without the spaces (and NULs) that fill it up. */
export interface SavText {
  /** The WHATWG name of the encoding. */
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

/** Encodings that read the same in Node and in every browser. */
const KNOWN =
  /^(?:utf-8|windows-(?:874|125\d)|iso-8859-\d+|ibm866|koi8-[ru]|shift_jis|euc-(?:jp|kr)|gbk|gb18030|big5)$/u;

/** Names SPSS uses that are no WHATWG names, and code pages by their Windows number. */
const NAMES: Readonly<Record<string, string>> = {
  // What was written as seven-bit ASCII often holds Windows letters all the same.
  "2": "windows-1252",
  "3": "windows-1252",
  "20127": "windows-1252",
  "866": "ibm866",
  "874": "windows-874",
  "932": "shift_jis",
  "936": "gbk",
  "949": "euc-kr",
  "950": "big5",
  "20866": "koi8-r",
  "21866": "koi8-u",
  "51932": "euc-jp",
  "51949": "euc-kr",
  "54936": "gb18030",
  "65001": "utf-8",
};

/**
 * The encoding of a file: its name (extension 20) if it has one, else its code page
 * (extension 3), else Windows-1252, in which old files were written.
 *
 * @throws Refusal `sav-encoding` for code pages that are not known in every browser, such as
 * those of old Macs and DOS.
 */
export function encodingOf(name: string | null, codePage: number | null, file: string): SavText {
  const said = name?.trim() || (codePage === null ? "windows-1252" : String(codePage));
  const encoding = whatwgName(said);
  if (!encoding) {
    throw refuseData("sav-encoding", { encoding: said.replace(/[^\w.-]/gu, "?") }, { file });
  }
  const whole = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return {
    encoding,
    decode(bytes) {
      const filled = withoutFilling(bytes);
      try {
        // Node 20 decodes windows-1252 as Latin-1 unless it streams, and loses ’ and €.
        return encoding === "windows-1252"
          ? whole.decode(filled, { stream: true })
          : whole.decode(filled);
      } catch {
        return decodeCut(filled, encoding, file);
      }
    },
  };
}

function whatwgName(said: string): string | null {
  const windows = /^(?:windows-|cp)?(?<page>125\d)$/iu.exec(said)?.groups?.page;
  const part = Number(said) - 28_590;
  const label = windows
    ? `windows-${windows}`
    : part >= 1 && part <= 16
      ? `iso-8859-${part}`
      : (NAMES[said] ?? said);
  try {
    const { encoding } = new TextDecoder(label);
    return KNOWN.test(encoding) ? encoding : null;
  } catch {
    return null;
  }
}

/** SPSS cuts a text at its width in bytes, so that half a character may end it: that half goes. */
function decodeCut(bytes: Uint8Array, encoding: string, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: true,
    });
  } catch {
    throw refuseData("sav-text", { encoding }, { file });
  }
}

function withoutFilling(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--;
  return bytes.subarray(0, end);
}
