import { z } from "zod";
import { ROSTER_RULES } from "../model/disclosure-rule.js";

const count = z.int().min(0);
const unit = z.number().min(0).max(1);
const id = z.string().min(1);

const hidden = z
  .strictObject({ rule: z.enum(ROSTER_RULES), kind: z.literal("primary") })
  .nullable();

const estimate = z.strictObject({
  value: z.number().nullable(),
  interval: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  reason: z
    .enum(["one-organisation", "nobody-answered", "no-ties", "one-domain", "too-few", "hidden"])
    .nullable(),
});

const roles = z
  .strictObject({
    coordinator: count,
    itinerant: count,
    gatekeeper: count,
    representative: count,
    liaison: count,
  })
  .nullable();

const node = z.strictObject({
  domain: id,
  number: z.int().min(1).describe("Its place within its domain, in the order of the roster."),
  name: z.string().min(1).nullable().describe("Only with enough respondents (D1, D12)."),
  state: z.enum(["answered", "silent", "withheld"]),
  in: count.describe("How many others name it, of those whose answers are shown."),
  out: count.nullable(),
  betweenness: z.number().min(0).nullable(),
  brokerage: roles,
  core: z.boolean().nullable(),
  community: count.nullable(),
});

/** The network of organisations, from a roster; no part of a study without one. */
export const organisationsSchema = z
  .strictObject({
    organisations: count.describe("On the roster: all that were asked."),
    answered: count,
    measured: count.describe("Answered, in domains whose answers are shown; all rests on these."),
    ties: count.nullable().describe("Said by those measured; null when a sum would give away."),
    tiesAmong: count.nullable().describe("Of these, between two that were measured."),
    domains: z.array(z.strictObject({ domain: id, organisations: count, answered: count, hidden })),
    density: estimate,
    reciprocity: estimate,
    reciprocityDyadic: estimate,
    centralisation: z.strictObject({ in: estimate, out: estimate, betweenness: estimate }),
    ei: estimate,
    eiExpected: z.number().min(-1).max(1).nullable(),
    eiP: unit.nullable(),
    blocks: z.array(
      z.strictObject({
        source: id,
        target: id,
        ties: count.nullable(),
        possible: count.nullable(),
        density: unit.nullable(),
        hidden,
        warnings: z.array(z.literal("D3")),
      }),
    ),
    brokerage: z.array(z.strictObject({ domain: id, roles })),
    core: z
      .strictObject({
        size: count,
        correlation: z.number().min(-1).max(1).nullable(),
        domains: z.array(z.strictObject({ domain: id, members: count })).nullable(),
      })
      .nullable(),
    communities: z
      .strictObject({
        count,
        modularity: z.number(),
        sizes: z.array(count).nullable(),
        domains: z
          .array(z.strictObject({ community: count, domain: id, members: count }))
          .nullable(),
      })
      .nullable(),
    nodes: z.array(node).nullable().describe("Per organisation in roster order; never publiek."),
    arcs: z
      .array(z.strictObject({ source: count, target: count }))
      .nullable()
      .describe("Who names whom, by places in nodes counted from 0; never publiek."),
    chance: z.strictObject({ draws: count, seed: count }),
  })
  .nullable();
