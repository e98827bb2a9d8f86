import type { Language } from "../model/language.js";
import type { Facts } from "./problem-facts.js";

/** A problem as people read it: what is wrong, and what to do about it. */
export interface Said {
  readonly problem: string;
  readonly todo: string;
}

/** The sentences of some problems by code, in both languages. */
export type Sentences = Readonly<
  Record<string, Readonly<Record<Language, (facts: Facts) => Said>>>
>;

export const say = (problem: string, todo: string): Said => ({ problem, todo });
