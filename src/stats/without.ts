/**
 * A number that does not exist, and why. `value` is `null`, so that nobody can count on with it
 * and nobody can mistake it for 0.
 */
export interface Without<Reason extends string> {
  readonly value: null;
  readonly reason: Reason;
}

/** A number, or the reason why there is none; the compiler asks which before it can be used. */
export type ValueOr<Reason extends string> = { readonly value: number } | Without<Reason>;

/** For where a number cannot be: `return without("no-answers")`. */
export function without<Reason extends string>(reason: Reason): Without<Reason> {
  return { value: null, reason };
}
