const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "{": "&#123;",
  "}": "&#125;",
};

/**
 * A text as LimeSurvey takes it: HTML, in which braces would be read as an expression.
 *
 * Quotes stay as they are, for they stand in no attribute and some screens show them raw.
 */
export function lssText(text: string): string {
  return text.replace(/[&<>{}]/gu, (sign) => ENTITIES[sign] ?? "");
}
