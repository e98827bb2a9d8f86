import { type Problem, Refusal } from "./problem.js";

/** Gathers what is wrong with the data of several files, so that all of it can be told at once. */
export class Refusals {
  readonly problems: Problem[] = [];

  /**
   * What the work gives; `undefined` where it was refused.
   *
   * @throws every other error than a refusal of the data, at once
   */
  async during<Made>(work: () => Promise<Made>): Promise<Made | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== "data") throw error;
      this.problems.push(...error.problems);
      return undefined;
    }
  }
}
