import { z } from "zod";
import type { Release } from "../disclosure/release.js";
import { CONTACT_ANSWERS, ITEM_ANSWERS, KINDS } from "../model/answer.js";
import { refuseData } from "../model/problem.js";
import { PROFILE_IDS } from "../model/profile.js";

/** Where a study keeps what it released. */
export const LEDGER_FILE = "releases.json";
export const LEDGER_SCHEMA = "ivm-releases/1";

const count = z.int().min(0);
const id = z.string().min(1);
const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const band = z.enum(["vrijwel_geen", "vrijwel_alle"]).nullable();
const countsOf = <Keys extends readonly string[]>(keys: Keys) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, count])) as Record<Keys[number], typeof count>,
  );

/** The ledger of a study: what was released, never more than was printed. */
export const ledgerSchema = z
  .strictObject({
    schema: z.literal(LEDGER_SCHEMA),
    releases: z.array(
      z
        .strictObject({
          results: hash.describe("SHA-256 of the results.json that was released."),
          profile: z.enum(PROFILE_IDS),
          year: z.int(),
          responded: z.array(z.strictObject({ domain: id, responded: count })),
          items: z.array(
            z.strictObject({
              item: id,
              domain: id,
              k: count.nullable(),
              base: count.nullable(),
              band,
              counts: countsOf(ITEM_ANSWERS).nullable(),
            }),
          ),
          contacts: z.array(
            z.strictObject({
              source: id,
              target: id,
              k: count.nullable(),
              base: count.nullable(),
              band,
              frequency: countsOf(CONTACT_ANSWERS).nullable(),
              kind: countsOf(KINDS).nullable(),
            }),
          ),
          organisations: z.array(
            z.strictObject({
              source: id,
              target: id,
              ties: count.nullable(),
              possible: count.nullable(),
            }),
          ),
        })
        .refine(
          ({ items, contacts, organisations }) =>
            items.length + contacts.length + organisations.length > 0,
        )
        .refine(({ items, contacts }) =>
          [...items, ...contacts].every(
            ({ k, base }) => k === null || (base !== null && k <= base),
          ),
        ),
    ),
  })
  .meta({ id: LEDGER_SCHEMA, title: LEDGER_FILE });

/**
 * Reads a ledger.
 *
 * @throws Refusal when it is not one: what was released is then unknown, and nothing may be taken
 *   for unreleased
 */
export function readLedger(text: string): readonly Release[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuseData("ledger-invalid", { at: "" }, { file: LEDGER_FILE });
  }
  const parsed = ledgerSchema.safeParse(value);
  if (parsed.success) return parsed.data.releases;
  const [issue] = parsed.error.issues;
  throw refuseData("ledger-invalid", { at: issue?.path.join(".") ?? "" }, { file: LEDGER_FILE });
}

/** The ledger as it is written: two spaces, newline at the end, oldest release first. */
export function writeLedger(releases: readonly Release[]): string {
  return `${JSON.stringify({ schema: LEDGER_SCHEMA, releases }, null, 2)}\n`;
}
