import { refuseUse } from "../model/problem.js";

/**
 * Refuses options that would do nothing beside another, so that none is left out in silence.
 *
 * @param other the option that was given
 * @param options what else was given, by the names of the options; `undefined` is not given
 * @throws Refusal that names the first of them
 */
export function refuseWith(other: string, options: Readonly<Record<string, unknown>>): void {
  const [option] = Object.keys(options).filter((name) => options[name] !== undefined);
  if (option !== undefined) throw refuseUse("options-together", { option, other });
}
