import { describe, expect, it } from "vitest";
import { reportPage } from "../../src/report/html.js";
import { READING_TABLE_IDS, readingTable } from "../../src/report/reading-tables.js";
import { TOPIC_PARTS } from "../../src/report/topics.js";
import { pointsOf } from "../../src/scorecard/outcome.js";
import { ENOUGH, MARGIN, STRONG } from "../../src/scorecard/proposal.js";
import { FIGURE_IDS } from "../../src/words/figures.js";
import { arnhem, figures } from "./arnhem.js";
import { unbalancedTags } from "./tags.js";

const intern = await arnhem("intern");
const publiek = await arnhem("publiek");
const pages = [
  reportPage(intern, figures, "nl"),
  reportPage(publiek, figures, "nl"),
  reportPage(intern, figures, "en"),
  reportPage({ ...intern, items: [], contacts: [], network: null, problems: [] }, [], "nl"),
];

describe("reportPage", () => {
  it("refers to nothing outside itself and runs no script", () => {
    for (const page of pages) {
      const own = page.replaceAll('xmlns="http://www.w3.org/2000/svg"', "");
      expect(own).not.toMatch(/https?:|src=|@import|url\(|<script|<link|<iframe|\son\w+=/iu);
      for (const [, href] of own.matchAll(/href="([^"]*)"/gu)) expect(href).toMatch(/^#/u);
      expect(page).toContain(
        `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`,
      );
    }
  });

  it("closes every element it opens, and leaves no bare ampersand", () => {
    for (const page of pages) {
      expect(unbalancedTags(page)).toEqual([]);
      const withoutStyle = page.replace(/<style>[\s\S]*?<\/style>/u, "");
      expect(withoutStyle).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/u);
    }
  });

  it("has unique ids, and a target for every link", () => {
    for (const page of pages) {
      const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of page.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(id);
    }
  });

  it("keeps the figures in their order, each with its table or the way to it", () => {
    const [page = ""] = pages;
    const sections = page.split("<section").slice(1);
    for (const { id, svg } of figures) {
      const section = sections.find((text) => text.includes(`id="figure-${id}"`));
      expect(section, `the section of ${id}: see src/report/topics.ts`).toBeDefined();
      expect(section).toContain(svg);
      expect(section).toMatch(
        /<table>|De tabellen bij deze vragen staan onder <a href="#capacity">/u,
      );
    }
    const places = figures.map(({ id }) => page.indexOf(`id="figure-${id}"`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("keeps a heading together with the first figure below it", () => {
    const [page = ""] = pages;
    expect(page).toMatch(
      /<div class="opening">\n<h2 id="capacity-heading">.*<\/h2>\n<p>.*<\/p>\n<figure id="figure-capacity" style="--drawn: 10px">/u,
    );
  });

  it("shows the note of the study under the title and where it tells how to cite", () => {
    const noted = {
      ...intern,
      study: { ...intern.study, note: "Proef: <geen> echte antwoorden." },
    };
    const page = reportPage(noted, figures, "nl");
    expect(page).toContain(
      '<p class="banner" role="note">Proef: &lt;geen&gt; echte antwoorden.</p>\n</header>',
    );
    expect(page).toContain("<p>Vermeld er altijd bij: ‘Proef: &lt;geen&gt; echte antwoorden.’</p>");
    const plain = reportPage({ ...intern, study: { ...intern.study, note: null } }, figures, "nl");
    expect(plain).not.toContain('role="note"');
    expect(plain).not.toContain("Vermeld er altijd bij");
  });

  it("holds every cell of every reading table", () => {
    const [page = ""] = pages;
    for (const id of READING_TABLE_IDS) {
      const table = readingTable(id, intern, "nl");
      for (const cell of table?.rows.flat() ?? []) {
        expect(page).toContain(cell.replaceAll("'", "&#39;"));
      }
    }
  });

  it("gives every table a caption, headed columns and rows, and a place to scroll", () => {
    for (const page of pages) {
      const tables = page.split("<table>").slice(1);
      expect(tables.length).toBeGreaterThan(0);
      for (const table of tables) {
        expect(table.trim()).toMatch(/^<caption>/u);
        expect(table).toContain('<th scope="col"');
      }
      const regions = page.match(/class="table" role="region" tabindex="0" aria-label="/gu) ?? [];
      expect(regions).toHaveLength(tables.length);
    }
  });

  it("has one section for every figure there is", () => {
    const placed = TOPIC_PARTS.flatMap((parts) => parts.figures);
    expect([...placed].sort()).toEqual([...FIGURE_IDS].sort());
  });

  it("case 62, 63: makes text of whatever the study calls itself", async () => {
    const odd = await arnhem("intern", (name, text) =>
      name === "study.yaml"
        ? text
            .replace(/title: .*/u, `title: "<script>x</script> ]]> & 'y'"`)
            .replace(/municipality: .*/u, 'municipality: "<b>Arnhem"')
        : text,
    );
    const page = reportPage(odd, figures, "nl");
    expect(page).not.toContain("<script>");
    expect(page).not.toContain("<b>");
    expect(page).toContain("&lt;script&gt;x&lt;/script&gt; ]]&gt; &amp; &#39;y&#39;");
    expect(unbalancedTags(page)).toEqual([]);
  });

  it("prints the rules with the thresholds and weights that the program uses", () => {
    const [page = ""] = pages;
    expect(page).toContain(`wegen samen minder dan ${ENOUGH}:`);
    expect(page).toContain(`ten minste ${MARGIN} meer dan tegen en ten minste ${STRONG} keer`);
    expect([pointsOf("ruim_boven").weight, pointsOf("onder").weight]).toEqual([3, 2]);
    expect(page).toContain("weegt drie als het hele interval op of voorbij de norm ligt, twee als");
  });

  it("is the same for the same results", () => {
    expect(reportPage(intern, figures, "nl")).toBe(pages[0]);
  });
});
