/** What Windows-1252 makes of the bytes 0x80 to 0x9f; the five it leaves free stay as they are. */
const WINDOWS = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((sign, index) => [
    sign,
    0x80 + index,
  ]),
);

/** The byte that Windows-1252 has for a sign; `null` for a sign that it does not have. */
function windowsByte(sign: string): number | null {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  return WINDOWS.get(sign) ?? null;
}

/** The bytes of a text in Windows-1252, or `null` when it holds a sign that it does not have. */
function windowsBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  let at = 0;
  for (const sign of text) {
    const byte = windowsByte(sign);
    if (byte === null) return null;
    bytes[at++] = byte;
  }
  return bytes.subarray(0, at);
}

/** A letter of UTF-8 that was read as two or three signs, such as `Ã©` for `é`. */
const PAIR = /[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/gu;

/**
 * Whether every sign outside ASCII in a text belongs to a letter that was encoded twice;
 * `null` when the text has no such sign and so says nothing.
 */
export function isDoubled(text: string): boolean | null {
  const outside = text.match(/[^\u0000-\u007f\ufeff]/gu)?.length ?? 0;
  if (outside === 0) return null;
  const inPairs = text.match(PAIR)?.reduce((sum, pair) => sum + [...pair].length, 0) ?? 0;
  return inPairs === outside;
}

/**
 * Undoes one encoding too many, piece by piece: a letter may be cut over two pieces.
 *
 * @returns `null` for a text that Windows-1252 cannot hold, and so was not encoded twice
 */
export function undoubler(): (text: string, last: boolean) => string | null {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return (text, last) => {
    const bytes = windowsBytes(text.replace(/^\ufeff/u, ""));
    return bytes && decoder.decode(bytes, { stream: !last });
  };
}
