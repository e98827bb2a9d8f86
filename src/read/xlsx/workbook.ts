import { refuseData } from "../../model/problem.js";
import { type Attributes, parseXml } from "../xml.js";
import { MAX_DESCRIPTION } from "./limits.js";
import { xmlFault } from "./xml-fault.js";
import type { Zip } from "./zip.js";

export interface SheetPart {
  readonly name: string;
  readonly visible: boolean;
  /** The name of its part in the zip file. */
  readonly part: string;
}

/** What the workbook says about itself, and where its parts are. */
export interface Workbook {
  /** Worksheets in order; sheets that are a chart or a dialogue are left out. */
  readonly sheets: readonly SheetPart[];
  /** Whether days are counted from 1904, as on old Macs. */
  readonly from1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** @throws Refusal when the zip file holds no workbook, or one whose parts are missing. */
export function readWorkbook(zip: Zip, file: string): Workbook {
  const part = partOfType(relationsOf(zip, "", file), "officeDocument") ?? "xl/workbook.xml";
  if (!zip.has(part)) throw refuseData("xlsx-no-workbook", {}, { file });
  const relations = relationsOf(zip, part, file);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  const open = (name: string, attributes: Attributes): void => {
    if (name === "workbookPr") from1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? "");
    if (name !== "sheet") return;
    const relation = relations.get(relationId(attributes));
    if (relation?.type !== "worksheet") return;
    sheets.push({
      name: attributes.name ?? "",
      visible: attributes.state === undefined || attributes.state === "visible",
      part: relation.target,
    });
  };
  parseXml(
    zip.part(part, MAX_DESCRIPTION),
    { open, close: () => {}, text: () => {} },
    xmlFault(file),
  );
  const parts = new Set(sheets.map((sheet) => sheet.part));
  if (sheets.length === 0 || parts.size < sheets.length) {
    throw refuseData("xlsx-no-workbook", {}, { file });
  }
  return {
    sheets,
    from1904,
    sharedStrings: partOfType(relations, "sharedStrings"),
    styles: partOfType(relations, "styles"),
  };
}

/** The relations of a part by id; those to things outside the file are left out. */
function relationsOf(zip: Zip, part: string, file: string): ReadonlyMap<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, Relation>();
  if (!zip.has(name)) return found;
  const open = (element: string, { Id, Type, Target, TargetMode }: Attributes): void => {
    if (element !== "Relationship" || !Id || !Target || TargetMode === "External") return;
    const type = (Type ?? "").slice((Type ?? "").lastIndexOf("/") + 1);
    found.set(Id, { type, target: resolved(folder, Target) });
  };
  parseXml(
    zip.part(name, MAX_DESCRIPTION),
    { open, close: () => {}, text: () => {} },
    xmlFault(file),
  );
  return found;
}

function partOfType(relations: ReadonlyMap<string, Relation>, type: string): string | null {
  return [...relations.values()].find((relation) => relation.type === type)?.target ?? null;
}

/** `r:id`, whatever prefix stands for the namespace of relations. */
function relationId(attributes: Attributes): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return (name && attributes[name]) ?? "";
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
