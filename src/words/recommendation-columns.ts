import type { Localised } from "../model/language.js";

const say = (nl: string, en: string): Localised => ({ nl, en });

/** What the columns of the table of recommendations mean. */
export const recommendationColumns = {
  recommendation: say(
    "Id van de aanbeveling; elk jaar hetzelfde.",
    "Id of the recommendation; the same every year.",
  ),
  recommended: say("Wat wordt aanbevolen.", "What is recommended."),
  recommended_for: say("Voor wie de aanbeveling is.", "For whom the recommendation is."),
  since: say(
    "Jaar waarin de aanbeveling voor het eerst is gedaan.",
    "Year in which the recommendation was first made.",
  ),
  status: say(
    "Stand, zoals die is opgeschreven: open, opgepakt (niet af), uitgevoerd of vervallen.",
    "Status as it was written down: open, opgepakt (taken up, not finished), uitgevoerd (done) or vervallen (dropped).",
  ),
  recommendation_open: say(
    "Of er nog iets te doen is: open of opgepakt.",
    "Whether something is still to be done: open or opgepakt.",
  ),
  recommendation_note: say(
    "Wat er is gedaan, of waarom de aanbeveling is vervallen.",
    "What was done, or why the recommendation was dropped.",
  ),
} as const;
