import { standard } from "../../src/codebook/standard.js";
import { evaluate, type StudyFolder } from "../../src/run.js";
import { memoryFolder } from "./folder.js";

/** Headings of a full export of the standard questionnaire. */
export const HEADINGS: readonly string[] = [
  "DOM",
  ...standard.items.map(({ code }) => code),
  ...standard.domains.map(({ code }) => `CON[${code}]`),
  ...standard.domains.map(({ code }) => `AAR[${code}]`),
];

export type Sheet = Readonly<Record<string, string>>;

/** An export of made-up respondents: every question is "Eens" unless a sheet says otherwise. */
export function exportOf(sheets: readonly Sheet[], headings: readonly string[] = HEADINGS): string {
  const usual = (heading: string): string => {
    if (heading === "DOM") return "Gemeente";
    if (heading.startsWith("CON[")) return "Ongeveer jaarlijks";
    return heading.startsWith("AAR[") ? "Beide" : "Eens";
  };
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return [
    headings.map(quoted).join(","),
    ...sheets.map((sheet) =>
      headings
        .map((heading) =>
          quoted((Object.hasOwn(sheet, heading) ? sheet[heading] : undefined) ?? usual(heading)),
        )
        .join(","),
    ),
    "",
  ].join("\n");
}

/** `count` respondents of one domain who fill in the same sheet. */
export function many(count: number, domain: string, sheet: Sheet = {}): Sheet[] {
  return Array.from({ length: count }, () => ({ DOM: domain, ...sheet }));
}

export const STUDY =
  "municipality: Voorbeeldstad\nyear: 2024\nexports: [enquete.csv]\nprivacy: { profile: intern }\n";

export function studyFolder(
  csv: string | Uint8Array,
  study = STUDY,
  more: Record<string, string> = {},
): StudyFolder {
  return memoryFolder({ "study.yaml": study, "enquete.csv": csv, ...more });
}

export const evaluated = (
  csv: string | Uint8Array,
  study = STUDY,
  more: Record<string, string> = {},
) => evaluate(studyFolder(csv, study, more), { version: "0.0.0" });
