import { expect } from "vitest";
import { type Problem, Refusal } from "../../src/model/problem.js";

/** The refusal that some work ends in; fails when it ends well, or in any other error. */
export async function refusalOf(work: () => unknown): Promise<Refusal> {
  let value: unknown;
  try {
    value = await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`nothing was refused; the work gave ${JSON.stringify(value)?.slice(0, 200)}`);
}

export async function problemsOf(work: () => unknown): Promise<readonly Problem[]> {
  return (await refusalOf(work)).problems;
}

/** Expects work to be refused for exactly these codes, and gives the problems back. */
export async function expectCodes(
  work: () => unknown,
  ...codes: string[]
): Promise<readonly Problem[]> {
  const problems = await problemsOf(work);
  expect(problems.map(({ code }) => code)).toEqual(codes);
  return problems;
}
