import { z } from "zod";
import { SIZE_CLASSES } from "../model/benchmark-terms.js";
import { LANGUAGES } from "../model/language.js";
import { LEFT_OUT } from "./comparable.js";

/** Bumped when a field changes its meaning or goes; new fields alone do not bump it. */
export const BENCHMARK_SCHEMA = "ivm-benchmark/1";

/** Where the share of the own city lies beside the shared one. */
export const POSITIONS = [
  "binnen",
  "erboven",
  "eronder",
  "gewoon_verschil",
  "niet_te_beslissen",
  "verborgen",
  "geen_antwoord",
  "te_weinig_steden",
] as const;
export type Position = (typeof POSITIONS)[number];

const count = z.int().min(0);
const unit = z.number().min(0).max(1);
const ends = z.strictObject({ low: unit, high: unit });
const told = z.enum(["share", "vrijwel_geen", "vrijwel_alle", "verborgen", "geen_antwoord"]);

const cell = z.strictObject({
  told,
  k: count.nullable(),
  base: count.nullable(),
  share: unit.nullable(),
  interval: z
    .strictObject({ low: unit, high: unit, method: z.enum(["wilson", "hypergeometric"]) })
    .nullable(),
});

const pooled = z.strictObject({
  k: count,
  base: count,
  share: unit,
  low: unit.describe("Interval of 95 %, with cities as the units that were drawn."),
  high: unit,
});

const standing = z.strictObject({
  cities: count.describe("Cities of which this number is shown, the own one included."),
  pooled: pooled.nullable().describe("Of those cities together; null with fewer than five."),
  spread: z
    .strictObject({
      factor: z.number().min(0).describe("About 1 where only chance is at work."),
      threshold: z.number().min(1),
      between: z.number().min(0).describe("Standard deviation between cities, beside chance."),
      differ: z.boolean().describe("Whether cities differ more than chance makes them differ."),
    })
    .nullable(),
  limits: z
    .strictObject({ p95: ends, p998: ends })
    .nullable()
    .describe(
      "Around the pooled share, for as many answers as the own city has: by chance, and by how cities differ.",
    ),
  chance: z
    .strictObject({ p95: ends, p998: ends })
    .nullable()
    .describe("The same limits by chance alone."),
  position: z.enum(POSITIONS),
});

/** The benchmark as a document: what the page, the figure and the tables are made from. */
export const benchmarkSchema = z
  .strictObject({
    schema: z.literal(BENCHMARK_SCHEMA),
    tool: z.strictObject({ name: z.literal("interventievermogen"), version: z.string() }),
    language: z.enum(LANGUAGES),
    questionnaire: z.string(),
    rules: z.string().describe("Version of the disclosure rules of all documents."),
    year: z.int(),
    own: z.strictObject({ municipality: z.string(), size_class: z.enum(SIZE_CLASSES).nullable() }),
    scope: z
      .enum(["all", "peers"])
      .describe("Whom the figure and the tables of cities show: all, or the size class."),
    peers: z
      .enum(["compared", "no_class", "few"])
      .describe("Whether five or more cities are told here to be of the own size class."),
    notes: z
      .array(z.strictObject({ cities: z.array(z.string()), note: z.string() }))
      .describe("What must stand with the numbers of named cities."),
    cities: z.array(
      z.strictObject({
        name: z.string().nullable(),
        number: count.nullable().describe("The number of a pseudonym."),
        own: z.boolean(),
        size_class: z.enum(SIZE_CLASSES).nullable().describe("Null also where it may not be told."),
      }),
    ),
    items: z.array(
      z.strictObject({
        item: z.string(),
        step: z.string(),
        label: z.string(),
        text: z.string(),
        all: standing,
        peers: standing.nullable(),
        cells: z.array(cell).describe("A cell per city, in the order of the cities."),
      }),
    ),
    years: z.array(
      z.strictObject({
        year: z.int(),
        cities: count,
        items: z.array(
          z.strictObject({ item: z.string(), cities: count, pooled: pooled.nullable() }),
        ),
      }),
    ),
    facts: z.strictObject({
      documents: count.describe("Documents that were given."),
      copies: count.describe("Documents that were given again, byte for byte."),
      unverified: count.describe("Documents in scope without a manifest that names their hash."),
      invited: count.describe("Cities in scope of which the number invited is known."),
      stricter: count.describe("Cities in scope with limits higher than those of their profile."),
      relabelled: count.describe("Cities in scope that call a domain otherwise than the own city."),
      with_notes: count.describe("Cities in scope under a pseudonym with a note of their own."),
    }),
    left_out: z.array(
      z.strictObject({
        reason: z.enum(LEFT_OUT),
        year: z.int().nullable(),
        name: z.string().nullable().describe("Null for a pseudonym, or when it is not known."),
      }),
    ),
    reworded: z.array(
      z.strictObject({ item: z.string(), year: z.int(), name: z.string().nullable() }),
    ),
  })
  .meta({ id: BENCHMARK_SCHEMA, title: "benchmark.json" });

type DeepReadonly<T> = T extends (infer Entry)[]
  ? readonly DeepReadonly<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type Benchmark = DeepReadonly<z.infer<typeof benchmarkSchema>>;
export type BenchmarkItem = Benchmark["items"][number];
export type BenchmarkCell = BenchmarkItem["cells"][number];
export type Standing = BenchmarkItem["all"];
export type BenchmarkCity = Benchmark["cities"][number];

/** The document as it is written: two spaces, newline at the end. */
export function writeBenchmark(benchmark: Benchmark): string {
  return `${JSON.stringify(benchmark, null, 2)}\n`;
}
