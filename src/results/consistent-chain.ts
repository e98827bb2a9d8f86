import { alike } from "./alike.js";
import { chainOf } from "./chain.js";
import type { Results } from "./schema.js";

/** Where the chain is not the one that the items and the norms of the document make. */
export function contradictionInChain(results: Results): string | null {
  const { op_orde: upper, aandachtspunt: lower } = results.scorecard.norms;
  const made = chainOf(results, { upper, lower });
  if (made.length !== results.chain.length) return "chain";
  const wrong = results.chain.find((chain, at) => !alike(chain, made[at]));
  return wrong ? `chain ${wrong.domain}` : null;
}
