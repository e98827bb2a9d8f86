import type { Weight } from "../finding.js";
import { readMoment } from "../moment.js";

/** A cell that is a moment to the second. LimeSurvey's constant date of anonymous surveys is none. */
export function timestamp(text: string): Weight | null {
  if (text.length < 15 || text.length > 40) return null;
  const moment = readMoment(text);
  return moment?.seconds && !moment.constant ? "drop" : null;
}
