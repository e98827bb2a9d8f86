import type { Ends } from "../../model/share.js";

/** Why a number of the organisation network does not exist. */
export type NoNumber =
  /** Fewer than two on the roster. */
  | "one-organisation"
  /** Nobody answered, or only one where pairs of answering organisations are needed. */
  | "nobody-answered"
  /** Undefined without any tie. */
  | "no-ties"
  /** Undefined when all organisations are of one domain. */
  | "one-domain"
  /** Fewer answered than the measure needs to mean anything; its own comment says how many. */
  | "too-few";

/** A number with its interval of 95 %, or the reason why there is none. Never NaN. */
export interface Estimate {
  readonly value: number | null;
  /** `null` where the measure has no interval, or none that can be trusted. */
  readonly interval: Ends | null;
  readonly reason: NoNumber | null;
}

/** A number that exists; its interval comes later where it has one. */
export const known = (value: number, interval: Ends | null = null): Estimate => ({
  value,
  interval,
  reason: null,
});

/** A number that does not exist. */
export const unknown = (reason: NoNumber): Estimate => ({ value: null, interval: null, reason });
