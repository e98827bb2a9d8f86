import type { Language } from "../model/language.js";
import { reportWords } from "../words/report.js";
import { escapeHtml } from "./escape.js";
import { STYLE } from "./style.js";

/** A part of a page: an element with this id, under this heading. */
export interface PagePart {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
}

export interface PageShell {
  readonly language: Language;
  /** What a browser calls the page. */
  readonly name: string;
  readonly heading: string;
  readonly byline: string;
  /** What must stand above everything; nothing when null. */
  readonly banner: string | null;
  readonly parts: readonly PagePart[];
}

/** A whole page that needs nothing else: no scripts, no files, no network. */
export function pageShell({ language, name, heading, byline, banner, parts }: PageShell): string {
  const words = reportWords[language].page;
  const contents = parts.map(
    (part) => `<li><a href="#${part.id}">${escapeHtml(part.heading)}</a></li>`,
  );
  const note = banner === null ? "" : `<p class="banner" role="note">${escapeHtml(banner)}</p>\n`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
<div class="page">
<header>
<h1>${escapeHtml(heading)}</h1>
<p class="byline">${escapeHtml(byline)}</p>
${note}</header>
<nav aria-labelledby="contents">
<p id="contents">${escapeHtml(words.contents)}</p>
<ol>
${contents.join("\n")}
</ol>
</nav>
<main id="main">
${parts.map(({ html }) => html).join("\n")}
</main>
</div>
</body>
</html>
`;
}
