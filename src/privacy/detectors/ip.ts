import type { Weight } from "../finding.js";

const MAX_LENGTH = 45;
const BYTE = /^(?:0|[1-9]\d{0,2})$/u;
const HEX = /^[0-9a-f]{1,4}$/iu;

/** Four numbers from 0 to 255, without leading zeros; not the addresses of no one. */
function isIpv4(text: string): boolean {
  const bytes = text.split(".");
  if (bytes.length !== 4 || !bytes.every((byte) => BYTE.test(byte) && Number(byte) <= 255)) {
    return false;
  }
  return bytes[0] !== "0" && bytes[0] !== "127" && text !== "255.255.255.255";
}

/** Eight groups of hexadecimal digits, or fewer around one `::`; the last two may be an IPv4. */
function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2 || !text.includes(":")) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const tail = last.includes(".");
  if (tail && !isIpv4(last)) return false;
  if (!(tail ? groups.slice(0, -1) : groups).every((group) => HEX.test(group))) return false;
  const length = groups.length + (tail ? 1 : 0);
  // `::` and `::1` are no one's, and a word such as `ad::bed` is no address.
  if (halves.length === 2) return length >= 2 && length <= 7 && /\d/u.test(text);
  return length === 8;
}

function isPart(code: number): boolean {
  const lower = code | 32;
  return (code >= 48 && code <= 58) || code === 46 || (lower >= 97 && lower <= 102);
}

function isSeparator(code: number): boolean {
  return code === 46 || code === 58;
}

function isWordSign(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || code === 95;
}

function isAddress(token: string): boolean {
  if (token.split(":").length > 2) return isIpv6(token);
  return isIpv4(token.includes(":") ? token.slice(0, token.indexOf(":")) : token);
}

/** An IP address, version 4 or 6, anywhere in a text; a port may follow it. */
export function ip(text: string): Weight | null {
  for (let at = 0; at < text.length; at++) {
    if (!isPart(text.charCodeAt(at))) continue;
    const start = at;
    let parts = 0;
    for (; isPart(text.charCodeAt(at)); at++) if (isSeparator(text.charCodeAt(at))) parts++;
    if (parts < 2) continue;
    let end = at;
    // What ends a sentence is no part of the address.
    while (end > start && ".:".includes(text.charAt(end - 1)) && text.charAt(end - 2) !== ":")
      end--;
    if (end - start < 6 || end - start > MAX_LENGTH + 6) continue;
    if (isWordSign(text.charCodeAt(start - 1)) || isWordSign(text.charCodeAt(at))) continue;
    if (isAddress(text.slice(start, end))) return "stop";
  }
  return null;
}
