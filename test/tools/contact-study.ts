import type { Results } from "../../src/results/schema.js";
import { evaluated, exportOf, type Sheet } from "./survey.js";

const NAMES = ["Gemeente", "Veiligheid", "Zorg en welzijn", "Onderwijs", "Maatschappelijk"];
const CODES = ["GEM", "VEI", "ZOR", "OND", "MAA"];

/**
 * A study of made-up respondents in which as many of each domain (the rows) as asked have yearly
 * contact with each domain (the columns).
 */
export function contactStudy(
  sizes: readonly number[],
  yearly: readonly (readonly number[])[],
  profile: "intern" | "publiek" = "intern",
): Promise<Results> {
  const sheets = sizes.flatMap((size, domain) =>
    Array.from({ length: size }, (_, person): Sheet => {
      const contacts = CODES.map((code, target): [string, string] => [
        `CON[${code}]`,
        person < (yearly[domain]?.[target] ?? 0) ? "Ongeveer jaarlijks" : "Geen contact",
      ]);
      return { DOM: NAMES[domain] ?? "", ...Object.fromEntries(contacts) };
    }),
  );
  const study = `municipality: Voorbeeldstad\nyear: 2024\nexports: [enquete.csv]\nprivacy: { profile: ${profile} }\n`;
  return evaluated(exportOf(sheets), study);
}

/** Under `publiek` two arrows of this one are hidden, one is a band, and there is a hub. */
export const partlyHidden = () =>
  contactStudy(
    [30, 24, 36, 12, 20],
    [
      [20, 30, 24, 18, 21],
      [18, 12, 12, 6, 9],
      [26, 16, 20, 10, 8],
      [7, 1, 4, 8, 3],
      [12, 5, 6, 1, 10],
    ],
    "publiek",
  );
