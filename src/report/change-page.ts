import type { Change } from "../compare/change-schema.js";
import type { Language } from "../model/language.js";
import { changeWords } from "../words/change.js";
import { terms } from "../words/terms.js";
import { allAsked, breaksSaid, yearsOf } from "./change-names.js";
import { sharedNotes } from "./change-notes.js";
import {
  askedTable,
  cityTable,
  documentsTable,
  domainsTable,
  leftOutTable,
  linesTable,
  networkTable,
  scoresTable,
} from "./change-tables.js";
import { type ChangeFact, changeFacts, type Said } from "./change-text.js";
import { escapeHtml } from "./escape.js";
import { figureHtml } from "./figure-html.js";
import { paragraph, section } from "./html-parts.js";
import { type Part, pageShell } from "./page-shell.js";
import { cityPairs, domainPairs, linePairs } from "./pair-table.js";
import { folded, placed } from "./sections.js";
import type { Table } from "./table.js";

/** A figure of a comparison: one `<svg>` element as text, with ids that occur nowhere else. */
export interface ChangeDrawing {
  readonly id: string;
  readonly title: string;
  readonly svg: string;
}

function saidHtml({ text, list }: Said): string {
  const items = list.map((one) => `<li>${escapeHtml(one)}</li>`);
  const below = items.length > 0 ? `\n<ul>\n${items.join("\n")}\n</ul>` : "";
  return `${paragraph(text)}${below}`;
}

/** The chapter: everything that is said of what changed, from the decisions alone. */
function chapter(change: Change, facts: readonly ChangeFact[], language: Language): string {
  const { heading, intro, lead, restBelow, severity } = changeWords[language];
  const breaks = breaksSaid(change, language);
  const warnings = breaks.filter((one) => one.severity === "warning");
  // The section below names all breaks one by one; the chapter only what a reader must know.
  const told = warnings.map(({ text }) => ({ text: `${severity.warning}: ${text}`, list: [] }));
  const rest = warnings.length < breaks.length ? [{ text: restBelow, list: [] }] : [];
  const [first, ...others] = facts;
  const shown =
    first?.lead === lead.comparable && breaks.length > 0
      ? [{ ...first, said: [...told, ...rest] }, ...others]
      : facts;
  const html = shown.map(
    ({ lead: name, said }) => `<h3>${escapeHtml(name)}</h3>\n${said.map(saidHtml).join("\n")}`,
  );
  return section("changed", heading.changed, [paragraph(intro.changed)], html);
}

/** What stands between the years, what was therefore left out, and what was asked. */
function comparable(change: Change, language: Language): string {
  const words = changeWords[language];
  const named = breaksSaid(change, language).map(
    ({ severity, text }) =>
      `<li><strong>${escapeHtml(words.severity[severity])}</strong>: ${escapeHtml(text)}</li>`,
  );
  const all = words.allComparable(change.items.length, yearsOf(change));
  const none = allAsked(change);
  const table = leftOutTable(change, language);
  const asked = askedTable(change, language);
  return section(
    "comparable",
    words.heading.comparable,
    [none && change.items.length > 0 ? paragraph(all) : ""],
    [
      named.length > 0 ? `<ul>\n${named.join("\n")}\n</ul>` : "",
      table ? placed(table, language) : "",
      asked ? folded(asked, language) : "",
    ],
  );
}

/** What the columns and outcomes of all tables mean, once. */
function reading(change: Change, language: Language): Part[] {
  const heading = changeWords[language].heading.reading;
  const notes = sharedNotes(change, language).filter(({ column }) => column !== "figure");
  if (notes.length === 0) return [];
  const html = section(
    "reading",
    heading,
    [],
    notes.map(({ text }) => paragraph(text)),
  );
  return [{ id: "reading", heading, html }];
}

/** A table of changes, which says where its columns are explained. */
const explained = (table: Table | null, language: Language): Table | null =>
  table && { ...table, notes: [...table.notes, changeWords[language].readBelow] };

/** A topic with its figures and the tables behind them; nothing when there is neither. */
function topic(
  id: "city" | "domains" | "contacts" | "scorecard",
  figures: readonly string[],
  tables: readonly (Table | null)[],
  language: Language,
  more: readonly string[] = [],
): Part[] {
  const { heading, intro } = changeWords[language];
  const shown = tables.flatMap((table) => (table ? [folded(table, language)] : []));
  if (shown.length + figures.length === 0) return [];
  const [first = "", ...others] = figures;
  const html = section(
    id,
    heading[id],
    [paragraph(intro[id]), first],
    [...others, ...more, ...shown],
  );
  return [{ id, heading: heading[id], html }];
}

/** A comparison as one page that needs nothing else. */
export function changePage(
  change: Change,
  figures: readonly ChangeDrawing[],
  language: Language,
): string {
  const words = changeWords[language];
  const drawn = figures.map((figure, at) => ({ ...figure, number: at + 1 }));
  const html = (of: (id: string) => boolean): string[] =>
    drawn.filter(({ id }) => of(id)).map((figure) => figureHtml(figure, language));
  const contacts = html((id) => id.startsWith("contacts"));
  const title = words.title(change.municipality, yearsOf(change));
  const parts: Part[] = [
    {
      id: "changed",
      heading: words.heading.changed,
      html: chapter(change, changeFacts(change, language), language),
    },
    {
      id: "comparable",
      heading: words.heading.comparable,
      html: comparable(change, language),
    },
    ...topic(
      "city",
      html((id) => !id.startsWith("contacts")),
      [cityTable(change, language), cityPairs(change, language)].map((one) =>
        explained(one, language),
      ),
      language,
      sharedNotes(change, language)
        .filter(({ column }) => column === "figure")
        .map(({ text }) => paragraph(text)),
    ),
    ...topic(
      "domains",
      [],
      [domainsTable(change, language), domainPairs(change, language)].map((one) =>
        explained(one, language),
      ),
      language,
    ),
    ...topic(
      "contacts",
      contacts,
      [
        explained(linesTable(change, language), language),
        explained(linePairs(change, language), language),
        networkTable(change, language),
      ],
      language,
      contacts.length > 1 ? [paragraph(words.samePlaces)] : [],
    ),
    ...topic("scorecard", [], [scoresTable(change, language)], language),
    ...reading(change, language),
    {
      id: "provenance",
      heading: words.heading.provenance,
      html: section(
        "provenance",
        words.heading.provenance,
        [],
        [placed(documentsTable(change, language), language)],
      ),
    },
  ];
  const byline = words.byline({
    years: change.documents,
    profile: terms[language].profile[change.profile],
  });
  const banners = [...new Set(change.documents.flatMap(({ note }) => note ?? []))].map((note) => {
    const same = change.documents.filter((one) => one.note === note);
    return words.documentNote(
      same.map(({ year }) => year),
      note,
    );
  });
  return pageShell({ title, fullTitle: title, byline, banners }, parts, language);
}
