import type { Benchmark } from "../benchmark/schema.js";
import type { Language } from "../model/language.js";
import { benchmarkWords } from "../words/benchmark.js";
import { cityTables, leftOutTable, noPeersNote, ownTable, yearsTable } from "./benchmark-tables.js";
import { escapeHtml } from "./escape.js";
import { figureHtml } from "./figure-html.js";
import { paragraph, section } from "./html-parts.js";
import { type Part, pageShell } from "./page-shell.js";
import { folded, placed } from "./sections.js";
import { notesWhen } from "./table.js";

type SectionId = keyof (typeof benchmarkWords)["nl"]["heading"];

/** What a reader should know of the documents behind the numbers. */
export function documentNotes(benchmark: Benchmark, language: Language): readonly string[] {
  const { note } = benchmarkWords[language];
  const { facts, cities } = benchmark;
  return notesWhen(
    [facts.invited > 0, note.invited(facts.invited, cities.length)],
    [facts.unverified > 0, note.unverified(facts.unverified)],
    [facts.copies > 0, note.copies(facts.copies)],
    [facts.stricter > 0, note.stricter(facts.stricter)],
    [facts.relabelled > 0, note.relabelled(facts.relabelled)],
    [facts.with_notes > 0, note.withNotes(facts.with_notes)],
  );
}

function summary(benchmark: Benchmark, language: Language): string {
  const words = benchmarkWords[language].summary;
  const { cities, items, left_out: leftOut, scope } = benchmark;
  const named = cities.filter(({ name }) => name !== null).length;
  const counts = new Map<string, string>();
  for (const { all, peers } of items) {
    const { position } = scope === "peers" ? (peers ?? all) : all;
    const count = items.filter((item) => {
      const standing = scope === "peers" ? (item.peers ?? item.all) : item.all;
      return standing.position === position;
    }).length;
    counts.set(position, words.foundText(position, count));
  }
  const compared = words.comparedText({
    cities: cities.length,
    named,
    unnamed: cities.length - named,
    leftOut: leftOut.length,
  });
  const list = [...counts.values()].map((text) => `<li>${escapeHtml(text)}</li>`).join("\n");
  const { noRanking, pseudonyms } = benchmarkWords[language];
  return `<dl class="facts">
<dt>${escapeHtml(words.compared)}</dt>
<dd>${escapeHtml(compared)}</dd>
<dt>${escapeHtml(words.found)}</dt>
<dd><ul>
${list}
</ul></dd>
<dt>${escapeHtml(words.read)}</dt>
<dd>${escapeHtml(`${noRanking} ${pseudonyms}`)}</dd>
</dl>`;
}

const others = (notes: readonly string[], told: readonly string[] = []): readonly string[] =>
  notes.filter((note) => !told.includes(note));

/**
 * The benchmark as one page that needs nothing else.
 *
 * @param figure an `<svg>` element as text, with ids that occur nowhere else
 */
export function benchmarkPage(
  benchmark: Benchmark,
  figure: { readonly title: string; readonly svg: string },
  language: Language,
): string {
  const words = benchmarkWords[language];
  const { own, year, cities, facts } = benchmark;
  const part = (id: SectionId, opening: readonly string[], body: readonly string[]): Part => ({
    id,
    heading: words.heading[id],
    html: section(id, words.heading[id], opening, body),
  });
  const peers = ownTable(benchmark, "peers", language);
  const all = ownTable(benchmark, "all", language);
  const withoutPeers = noPeersNote(benchmark, language);
  const years = yearsTable(benchmark, language);
  const leftOut = leftOutTable(benchmark, language);
  const notes = benchmark.notes.map((one) => words.noteOf(one.cities, one.note));
  const title = words.title(own.municipality, year);
  const byline = words.byline({
    cities: cities.length,
    named: cities.filter(({ name }) => name !== null).length,
    year,
  });
  const parts = [
    part("summary", [], [summary(benchmark, language)]),
    part("figure", [], [figureHtml({ number: 1, id: "benchmark", ...figure }, language)]),
    part(
      "own",
      [paragraph(words.subtitle)],
      [
        all ? placed(all, language) : "",
        // What stands below the first table need not stand below the second.
        peers ? placed({ ...peers, notes: others(peers.notes, all?.notes) }, language) : "",
        withoutPeers === null ? "" : paragraph(withoutPeers, "note"),
      ],
    ),
    part(
      "cities",
      [paragraph(words.pseudonyms)],
      cityTables(benchmark, language).map((table) => folded(table, language)),
    ),
    ...(years ? [part("years", [], [placed(years, language)])] : []),
    part("leftOut", [], [leftOut ? placed(leftOut, language) : paragraph(words.nothingLeftOut)]),
    part(
      "method",
      [],
      [
        ...words.method.map((text) => paragraph(text)),
        ...documentNotes(benchmark, language).map((text) => paragraph(text)),
      ],
    ),
    part(
      "provenance",
      [],
      [
        paragraph(
          words.provenance({
            documents: facts.documents,
            questionnaire: benchmark.questionnaire,
            rules: benchmark.rules,
            version: benchmark.tool.version,
          }),
        ),
      ],
    ),
  ];
  return pageShell({ title, fullTitle: title, byline, banners: notes }, parts, language);
}
