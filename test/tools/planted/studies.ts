import Papa from "papaparse";
import { type CsvShape, csv, windows1252 } from "../platforms/csv.js";
import { deflated } from "../platforms/deflate.js";
import type { MadeFolder } from "../platforms/folder.js";
import { googleFormsDirect } from "../platforms/google-forms.js";
import { limesurveyCodes, limesurveyText, perDomain } from "../platforms/limesurvey.js";
import { microsoftFormsCsv } from "../platforms/microsoft-forms.js";
import { qualtricsText } from "../platforms/qualtrics.js";
import { redcap } from "../platforms/redcap.js";
import { surveymonkey } from "../platforms/surveymonkey.js";
import { writtenSav } from "../sav-writer.js";
import { writtenXlsx } from "../xlsx-writer.js";
import { PlantedValues } from "./values.js";

type Grid = string[][];

/** An export of a platform as a table, and how it is written again. */
interface Shape {
  readonly name: string;
  readonly made: () => MadeFolder;
  readonly headings: number;
  /** Columns of the platform before the answers. */
  readonly before: number;
  /** Columns of the question for the domain. */
  readonly domain: number;
  readonly csv: CsvShape;
  /** More columns of the platform, which its maker in `platforms` leaves out. */
  readonly more?: readonly string[];
  readonly written?: (grid: Grid, text: () => string) => string | Uint8Array;
  readonly extension?: string;
}

const COMMA: CsvShape = { delimiter: ",", quote: "needed", lineEnd: "\r\n", end: "\r\n" };
const SEMICOLON: CsvShape = { ...COMMA, delimiter: ";" };
const LIMESURVEY = ["token", "startdate", "datestamp", "ipaddr", "refurl"];

const workbook = (grid: Grid): Uint8Array =>
  writtenXlsx({
    sheets: [{ name: "Blad1", rows: grid.map((row) => row.map((cell) => cell || null)) }],
    deflate: deflated,
  });

function sav([head = [], ...rows]: Grid): Uint8Array {
  const encoder = new TextEncoder();
  const widths = head.map((_, at) =>
    Math.max(8, ...rows.map((row) => encoder.encode(row[at] ?? "").length)),
  );
  return writtenSav({
    variables: head.map((heading, at) => ({
      name: `V${at + 1}`,
      longName: heading.replaceAll(/[^\w]/gu, "_").replace(/_$/u, "").slice(0, 60),
      label: heading,
      width: Math.min(255, widths[at] ?? 8),
    })),
    rows: rows.map((row) => row.map((cell) => cell.slice(0, 200))),
    codePage: 65_001,
    encoding: "UTF-8",
    encode: (text) => encoder.encode(text),
  });
}

const limesurvey = {
  made: limesurveyCodes,
  headings: 1,
  before: 5,
  domain: 1,
  csv: { ...COMMA, quote: "all" },
  more: LIMESURVEY,
} as const;

export const SHAPES: readonly Shape[] = [
  { ...limesurvey, name: "limesurvey" },
  { ...limesurvey, name: "limesurvey in words", made: limesurveyText, csv: SEMICOLON },
  { ...limesurvey, name: "a file per domain", made: perDomain, domain: 0 },
  { name: "qualtrics", made: qualtricsText, headings: 3, before: 17, domain: 1, csv: COMMA },
  { name: "surveymonkey", made: surveymonkey, headings: 2, before: 9, domain: 5, csv: COMMA },
  {
    name: "microsoft forms",
    made: microsoftFormsCsv,
    headings: 1,
    before: 5,
    domain: 1,
    csv: SEMICOLON,
    written: (_, text) => windows1252(text()),
  },
  {
    name: "google forms",
    made: googleFormsDirect,
    headings: 1,
    before: 1,
    domain: 1,
    csv: { ...COMMA, quote: "all", lineEnd: "\n" },
    more: ["Respondent Email"],
  },
  { name: "redcap", made: redcap, headings: 1, before: 3, domain: 1, csv: COMMA },
  { ...limesurvey, name: "excel", written: workbook, extension: "xlsx" },
  { ...limesurvey, name: "spss", made: limesurveyCodes, written: sav, extension: "sav" },
];

/** What is planted beside the columns of the platform, from harmless to what stops everyone. */
export const VARIANTS = ["words", "identifiers", "odd answers", "numbers of citizens"] as const;
export type Variant = (typeof VARIANTS)[number];

/** Of so many respondents everything is planted; of the others the platform's own values stay. */
const PLANTED_ROWS = 3;
const REMARK = "Graag vaker samen oefenen";

/** What a column of the platform holds, by its heading; `null` when nothing is planted there. */
function ownValue(heading: string, values: PlantedValues): (() => string) | null {
  if (/^ip ?-?add?r/iu.test(heading)) return () => values.ip();
  if (/e-?mail/iu.test(heading)) return () => values.email();
  if (/first ?name|last ?name|^naam$|^name$/iu.test(heading)) return () => values.name();
  if (/^token$|external|custom|survey_identifier/iu.test(heading)) return () => values.token();
  if (/^refurl$/iu.test(heading)) return () => values.url();
  if (/latitude|longitude/iu.test(heading)) {
    return () => {
      const place = `52.${values.digits(8)}`;
      values.keep(place);
      return place;
    };
  }
  return /^(?:submitdate|startdate|datestamp|datum ingestuurd)$/iu.test(heading)
    ? () => values.moment()
    : null;
}

/** Headings of columns that no questionnaire knows, with what stands in them. */
function extraColumns(variant: Variant, values: PlantedValues) {
  const words = { Toelichting: () => values.remark() };
  if (variant === "words" || variant === "odd answers") return words;
  const identifiers = {
    ...words,
    Naam_melder: () => values.name(),
    Mobiel: () => values.phone(),
    Woonadres: () => values.address(),
    Rekening: () => values.iban(),
    Uitnodiging: () => values.guid(),
    Bijzonderheden: () => values.frank(),
  };
  return variant === "identifiers"
    ? identifiers
    : {
        ...identifiers,
        BSN: () => values.bsn(),
        Zaak: () => `${values.frank()} BSN ${values.bsn()}`,
      };
}

export interface PlantedStudy {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly exports: readonly string[];
  /** What may stand nowhere outside these files. */
  readonly needles: readonly string[];
  /** Answers and domains that nobody knows: a cleaned export keeps these. */
  readonly odd: readonly string[];
}

function plant(grid: Grid, shape: Shape, variant: Variant, values: PlantedValues): string[] {
  const heads = grid.slice(0, shape.headings);
  const rows = grid.slice(shape.headings);
  const extras = Object.entries(extraColumns(variant, values));
  const remarks = rows[0]?.findIndex((_, at) => rows.some((row) => row[at]?.startsWith(REMARK)));
  for (const heading of [...(shape.more ?? []), ...extras.map(([name]) => name)]) {
    for (const [at, head] of heads.entries()) head.push(at === 0 ? heading : "");
    for (const row of rows) row.push("");
  }
  const [names = []] = heads;
  const own = names.flatMap((name, at) => {
    if (at >= shape.before && !shape.more?.includes(name)) return [];
    const make = ownValue(name, values);
    return make ? [{ at, make }] : [];
  });
  const open = extras.map(([name, make]) => ({ at: names.indexOf(name), make }));
  for (const [number, row] of rows.entries()) {
    if (number < PLANTED_ROWS) {
      for (const { at, make } of [...own, ...open]) row[at] = make();
      if (remarks !== undefined && remarks >= 0) {
        row[remarks] = variant === "identifiers" ? values.frank() : values.remark();
      }
    }
    // What the maker put there: moments, numbers of responses. The anonymous moment is everyone's.
    for (const cell of row.slice(0, shape.before)) {
      if (/\d{10,}|:\d\d:\d\d|^R_/u.test(cell) && !/^1980|^436000111$/u.test(cell)) {
        values.keep(cell);
      }
    }
  }
  if (variant !== "odd answers") return [];
  const odd = (row: string[] | undefined, at: number): string[] => {
    if (row === undefined) return [];
    row[at] = values.word();
    return [row[at] ?? ""];
  };
  return [
    ...(shape.domain > 0 ? odd(rows.at(-1), shape.before) : []),
    ...odd(rows.at(-2), shape.before + shape.domain),
  ];
}

function grids(content: string | Uint8Array, delimiter: string): Grid {
  const text = typeof content === "string" ? content : Buffer.from(content).toString("latin1");
  const options = { delimiter, skipEmptyLines: true };
  return Papa.parse<string[]>(text.replace(/^\ufeff/u, ""), options).data;
}

/** A study in the shape of a platform, with planted values in its export. */
export function plantedStudy(shape: Shape, variant: Variant, seed: number): PlantedStudy {
  const values = new PlantedValues(seed);
  const { files } = shape.made();
  const odd: string[] = [];
  const exports: string[] = [];
  const written = files.map(({ name, content }): [string, string | Uint8Array] => {
    if (!name.endsWith(".csv") || name.includes("Dictionary")) return [name, content];
    const delimiter = shape.made === limesurveyText ? ";" : shape.csv.delimiter;
    const grid = grids(content, delimiter);
    odd.push(...plant(grid, shape, variant, values));
    const text = () => csv(grid, shape.csv);
    const called = shape.extension ? name.replace(/csv$/u, shape.extension) : name;
    exports.push(called);
    return [called, shape.written ? shape.written(grid, text) : text()];
  });
  const ignored = Object.keys(extraColumns(variant, values)).map((name) => JSON.stringify(name));
  const study = (text: string): string =>
    `${shape.extension ? text.replaceAll(".csv", `.${shape.extension}`) : text}ignore: [${ignored.join(", ")}]\n`;
  const all = written.map(([name, content]) => [
    name,
    name === "study.yaml" ? study(String(content)) : content,
  ]);
  return { files: Object.fromEntries(all), exports, needles: values.needles, odd };
}
