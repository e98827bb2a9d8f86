import type { Audit, JudgedClaim } from "../audit/audit.js";
import { COMPARISON_OUTCOMES, type Comparison } from "../audit/compare.js";
import { type Fit, SHARE_OUTCOMES } from "../audit/judge-share.js";
import { SUM_OUTCOMES } from "../audit/judge-sum.js";
import type { JudgedSum } from "../audit/judge-sums.js";
import type { Language } from "../model/language.js";
import { left, notesWhen, right, type Table } from "../report/table.js";
import { auditWords } from "../words/audit.js";
import { numbersIn } from "../words/numbers.js";

/** `9/11`, or `9/11*` when cut off; of a large base all counts that fit, `845–854/1000`. */
function fitText({ low, high, n, by }: Fit): string {
  return `${low === high ? low : `${low}–${high}`}/${n}${by === "truncate" ? "*" : ""}`;
}

/** A decimal text with the sign and the point of a language: `+1`, `−1,4`. */
function signed(text: string, language: Language): string {
  const size = text.replace(/^-/u, "").replace(".", language === "nl" ? "," : ".");
  return `${text.startsWith("-") ? "−" : /[1-9]/u.test(text) ? "+" : ""}${size}`;
}

/** So many counts fit beside the other columns; the data name one more. */
const NAMED = 2;

/** A terminal is for reading: more rows of one outcome than this are in the data only. */
const MOST_ROWS = 200;

/** Rows below the name of their outcome, what matters most first; in the order of the file. */
function grouped<Outcome extends string, Row>(
  outcomes: readonly Outcome[],
  names: Readonly<Record<Outcome, string>>,
  rows: readonly Row[],
  outcomeOf: (row: Row) => Outcome | undefined,
  cellsOf: (row: Row) => readonly string[],
): readonly (readonly string[])[] {
  return [...outcomes].reverse().flatMap((outcome) =>
    rows
      .filter((row) => outcomeOf(row) === outcome)
      .slice(0, MOST_ROWS)
      .map((row) => [names[outcome], ...cellsOf(row)]),
  );
}

function sharesTable({ claims }: Audit, language: Language): Table {
  const words = auditWords[language];
  const { column } = words;
  const cells = ({ claim, verdict }: JudgedClaim) => {
    const { fits, more } = verdict ?? { fits: [], more: false };
    const said = fits.slice(0, NAMED).map(fitText).join(", ") || "–";
    const { line, what, domain, printed, base } = claim;
    return [
      `${line}`,
      what,
      domain,
      printed,
      base,
      more || fits.length > NAMED ? `${said} …` : said,
    ];
  };
  const has = (outcome: string, holds = (_: JudgedClaim) => true) =>
    claims.some((one) => one.verdict?.outcome === outcome && holds(one));
  return {
    id: "shares",
    title: words.title.shares,
    columns: [
      left("outcome", ""),
      right("line", column.line),
      left("what", column.what),
      left("domain", column.domain),
      right("printed", column.printed),
      right("base", column.base),
      left("counts", column.counts),
    ],
    rows: grouped(SHARE_OUTCOMES, words.share, claims, ({ verdict }) => verdict?.outcome, cells),
    grouped: true,
    notes: notesWhen(
      [claims.some(({ verdict }) => verdict?.fits.some(({ by }) => by === "truncate")), words.cut],
      [has("smaller_base"), words.smallerProvesLittle],
      [has("impossible", ({ claim }) => /^\d+$/u.test(claim.base)), words.fixedBase],
    ),
  };
}

function sumsTable({ sums }: Audit, language: Language): Table {
  const words = auditWords[language];
  const { column } = words;
  const apart = ({ outcome, difference }: JudgedSum): string => {
    if (outcome === "adds_up") return "–";
    const size = signed(difference, language).slice(1);
    return difference.startsWith("-") ? words.lower(size) : words.higher(size);
  };
  return {
    id: "sums",
    title: words.title.sums,
    columns: [
      left("outcome", ""),
      right("line", column.line),
      left("sum", column.sum),
      right("printed", column.printed),
      right("parts", column.parts),
      left("apart", column.apart),
    ],
    rows: grouped(
      SUM_OUTCOMES,
      words.sum,
      sums,
      ({ outcome }) => outcome,
      (sum) => [`${sum.line}`, sum.name, sum.printed, `${sum.parts}`, apart(sum)],
    ),
    grouped: true,
    notes: [],
  };
}

function comparisonsTable({ claims }: Audit, language: Language): Table {
  const words = auditWords[language];
  const { column } = words;
  const dataText = ({ k, base }: Comparison): string =>
    k === null || base === null ? "–" : `${k}/${base} ${numbersIn(language).percent(k, base)}`;
  const cells = ({ claim, comparison }: JudgedClaim) => [
    `${claim.line}`,
    claim.item,
    claim.domain,
    claim.printed,
    comparison ? dataText(comparison) : "–",
    comparison?.points ? signed(comparison.points, language) : "–",
  ];
  return {
    id: "comparisons",
    title: words.title.comparisons,
    columns: [
      left("outcome", ""),
      right("line", column.line),
      left("item", column.item),
      left("domain", column.domain),
      right("printed", column.printed),
      right("data", column.data),
      right("apart", column.points),
    ],
    rows: grouped(
      COMPARISON_OUTCOMES,
      words.comparison,
      claims,
      ({ comparison }) => comparison?.outcome,
      cells,
    ),
    grouped: true,
    notes: notesWhen([
      claims.some(({ comparison }) => comparison?.points != null),
      words.pointsNote,
    ]),
  };
}

/** What there is to show of an audit, as tables for people. */
export function auditTables(audit: Audit, language: Language): readonly Table[] {
  const tables = [sharesTable, sumsTable, comparisonsTable].map((make) => make(audit, language));
  const { shares, sumsBy, comparisons } = audit;
  const most = Math.max(...[shares, sumsBy, comparisons ?? {}].flatMap(Object.values<number>));
  const cut = most > MOST_ROWS ? [auditWords[language].firstRows(MOST_ROWS)] : [];
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ ...table, notes: [...table.notes, ...cut] }));
}
