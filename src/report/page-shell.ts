import type { Language } from "../model/language.js";
import { reportWords } from "../words/report.js";
import { escapeHtml } from "./escape.js";
import { STYLE } from "./style.js";

/** A part of a page: a section that is HTML already, with its place in the contents. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
}

/** What stands above the parts. */
export interface PageHead {
  readonly title: string;
  /** As a browser shows it in its list of pages. */
  readonly fullTitle: string;
  readonly byline: string;
  /** Of which parts the page tells, where it is about a whole. */
  readonly from?: string;
  /** What must stand with everything that is published. */
  readonly banners: readonly string[];
}

/** A page that needs nothing else: no scripts, no files, no network. */
export function pageShell(
  { title, fullTitle, byline, from, banners }: PageHead,
  parts: readonly Part[],
  language: Language,
): string {
  const words = reportWords[language].page;
  const contents = parts.map(
    ({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`,
  );
  const notes = banners.map((note) => `<p class="banner" role="note">${escapeHtml(note)}</p>\n`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(fullTitle)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
<div class="page">
<header>
<h1>${escapeHtml(title)}</h1>
<p class="byline">${escapeHtml(byline)}</p>
${from === undefined ? "" : `<p class="byline">${escapeHtml(from)}</p>\n`}${notes.join("")}</header>
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
