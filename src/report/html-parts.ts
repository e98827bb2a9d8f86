import { escapeHtml } from "./escape.js";
import type { Table } from "./table.js";

/** A paragraph of text from the document or from `words`; nothing when there is no text. */
export function paragraph(text: string, className = ""): string {
  if (text === "") return "";
  const attribute = className === "" ? "" : ` class="${className}"`;
  return `<p${attribute}>${escapeHtml(text)}</p>`;
}

/**
 * A part of the page with its heading; the rest is HTML already.
 *
 * @param opening what stays on one page with the heading when printed
 */
export function section(
  id: string,
  heading: string,
  opening: readonly string[],
  body: readonly string[],
): string {
  const joined = (parts: readonly string[]): string =>
    parts
      .filter((part) => part !== "")
      .map((part) => `${part}\n`)
      .join("");
  return `<section id="${id}" aria-labelledby="${id}-heading">
<div class="opening">
<h2 id="${id}-heading">${escapeHtml(heading)}</h2>
${joined(opening)}</div>
${joined(body)}</section>`;
}

/** Something that opens when asked for. In print it is open; a `table` needs no heading there. */
export function details(summary: string, body: string, kind: "table" | "text" = "text"): string {
  return `<details class="${kind}-fold">
<summary>${escapeHtml(summary)}</summary>
${body}
</details>`;
}

/** A place that scrolls by itself where the window is narrow, also with the keyboard. */
export function scrolling(label: string, className: string, body: string): string {
  return `<div class="${className}" role="region" tabindex="0" aria-label="${escapeHtml(label)}">
${body}
</div>`;
}

/** A table with its caption and notes; the first column names the rows. */
export function tableHtml(table: Table, regionLabel: string): string {
  const className = (index: number): string =>
    table.columns[index]?.align === "right"
      ? ' class="number"'
      : table.columns[index]?.id === "outcome"
        ? ' class="outcome"'
        : "";
  const head = table.columns
    .map(({ label }, index) => `<th scope="col"${className(index)}>${escapeHtml(label)}</th>`)
    .join("");
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0
        ? `<th scope="row">${escapeHtml(cell)}</th>`
        : `<td${className(index)}>${escapeHtml(cell)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  const body = `<table>
<caption>${escapeHtml(table.title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
  return [
    scrolling(regionLabel, "table", body),
    ...table.notes.map((note) => paragraph(note, "note")),
  ].join("\n");
}
