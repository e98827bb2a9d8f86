/** Whether the sign at a place is a digit; `false` outside the text. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether a text is digits and nothing else. */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigit(text, at)) return false;
  return text !== "";
}

/** Whether the sign at a place is a letter A to Z or a digit; `false` outside the text. */
export function isAlphanumeric(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return isDigit(text, at) || (code >= 97 && code <= 122);
}
