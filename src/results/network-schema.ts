import { z } from "zod";
import {
  ASYMMETRY_DECISIONS,
  HUB_DECISIONS,
  NETWORK_MEASURES,
  NETWORK_REASONS,
} from "../model/network.js";

const count = z.int().min(0);
const unit = z.number().min(0).max(1);
const signed = z.number().min(-1).max(1);
const sum = z.number().min(0);
const id = z.string().min(1);
const interval = z.strictObject({ low: z.number(), high: z.number() }).describe("Of 95 %.");
const bothWays = z.strictObject({ out: unit, in: unit });

const asymmetry = z.strictObject({
  a: id,
  b: id,
  difference: signed.nullable(),
  interval: interval.nullable(),
  decision: z.enum(ASYMMETRY_DECISIONS).nullable(),
  index: signed.nullable().describe("The difference as part of the sum of both shares."),
  reason: z.enum(["arcs-missing", "no-contact"]).nullable(),
});

const hub = z.strictObject({
  domain: id,
  densityOfHub: unit,
  densityWithout: unit.nullable(),
  difference: signed.nullable(),
  reciprocityWithout: unit.nullable(),
  test: z
    .strictObject({
      interval,
      leads: unit.describe("Part of the draws in which this domain has the largest mean."),
      decision: z.enum(HUB_DECISIONS),
    })
    .nullable(),
});

const binary = z
  .strictObject({
    cut: unit,
    density: unit,
    edgewise: unit.nullable(),
    dyadic: unit,
    centralisation: bothWays,
  })
  .describe("The network of ties: arcs from the cut upward.");

const corePeriphery = z.strictObject({
  fit: signed,
  core: z.array(id).nullable().describe("null where several partitions fit equally well."),
  best: z.int().min(1).describe("How many partitions fit best."),
  partitions: z.int().min(1),
});

const directions = z
  .strictObject({ correlation: signed, p: unit, orders: z.int().min(1) })
  .describe("The network beside its mirror, with the exact p over all orders of the domains.");

const intervals = z
  .strictObject({
    draws: z.int().min(1),
    seed: count,
    density: interval.nullable(),
    reciprocity: interval.nullable(),
    strength: z.array(
      z.strictObject({ domain: id, out: interval.nullable(), in: interval.nullable() }),
    ),
    centralisation: z.strictObject({ out: interval, in: interval }).nullable(),
  })
  .describe("Rescaled bootstrap within domains; limits are rounded outward to hundredths.");

/** The network between domains, as it stands in the results. */
export const networkSchema = z.strictObject({
  threshold: z.literal("jaarlijks"),
  observed: z
    .strictObject({ arcs: count, of: count, hidden: count, unanswered: count })
    .describe("Arcs with a share, of all arcs, and why the others have none."),
  density: unit.nullable(),
  reciprocity: unit.nullable(),
  strength: z.array(z.strictObject({ domain: id, out: sum.nullable(), in: sum.nullable() })),
  centralisation: bothWays.nullable(),
  asymmetry: z.array(asymmetry),
  binary: binary.nullable(),
  hub: hub.nullable(),
  corePeriphery: corePeriphery.nullable(),
  directions: directions.nullable(),
  intervals: intervals.nullable(),
  refused: z
    .array(z.strictObject({ measure: z.enum(NETWORK_MEASURES), reason: z.enum(NETWORK_REASONS) }))
    .describe("Every measure without a number, and why."),
});
