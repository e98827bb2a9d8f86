import type { Frame } from "../model/frame.js";
import type { Tally } from "../tally/tally.js";

export interface DomainResponse {
  readonly id: string;
  readonly invited: number | null;
  readonly responded: number;
  /** Responded / invited; `null` when that number is not given, or nobody was invited. */
  readonly response: number | null;
}

export interface Response {
  readonly domains: readonly DomainResponse[];
  readonly total: Omit<DomainResponse, "id">;
}

/** How many of those invited answered, per domain and in total. No interval: it is a count. */
export function response(tally: Tally, frame: Frame): Response {
  const rate = (responded: number, invited: number | null) => ({
    invited,
    responded,
    response: invited === null || invited === 0 ? null : responded / invited,
  });
  const responded = tally.respondents.reduce((sum, count) => sum + count, 0);
  return {
    domains: frame.domains.map(({ id }, index) => ({
      id,
      ...rate(tally.respondents[index] ?? 0, frame.invited.domains[index] ?? null),
    })),
    total: rate(responded, frame.invited.total),
  };
}
