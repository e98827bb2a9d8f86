import type { Results } from "../results/schema.js";
import type { FigureId } from "../words/figures.js";
import { capacitySpec } from "./capacity.js";
import { capacityChainSpec } from "./capacity-chain.js";
import { concernsSpec } from "./concerns.js";
import { contactMatrixSpec } from "./contact-matrix.js";
import { contactsSpec } from "./contacts.js";
import { hubSpec } from "./hub.js";
import { organisationsSpec } from "./organisations.js";
import type { FigureOptions, Vocabulary } from "./page.js";
import { capacityPiesSpec } from "./pies.js";
import { reportingSpec } from "./reporting.js";
import { responsibilitySpec } from "./responsibility.js";
import type { Scene } from "./scene.js";
import { scorecardSpec } from "./scorecard.js";

/** Makes a figure of the results; `null` when nothing of it was asked or too little is shown. */
export type Spec = (results: Results, words: Vocabulary, options?: FigureOptions) => Scene | null;

/** Every figure by its name; their order in the report is that of `FIGURE_IDS`. */
export const figures: Readonly<Record<FigureId, Spec>> = {
  concerns: concernsSpec,
  responsibility: responsibilitySpec,
  contacts: contactsSpec,
  "contact-matrix": contactMatrixSpec,
  hub: hubSpec,
  organisations: organisationsSpec,
  capacity: capacitySpec,
  "capacity-chain": capacityChainSpec,
  reporting: reportingSpec,
  scorecard: scorecardSpec,
};

/** Other ways to draw a figure, by the name of the style. */
export const styles: Readonly<Partial<Record<FigureId, Readonly<Record<string, Spec>>>>> = {
  capacity: { bars: capacitySpec, pies: capacityPiesSpec },
};
