import { type Refusal, refuseData } from "../../model/problem.js";
import type { XmlFault } from "../xml.js";
import { MAX_CELL } from "./limits.js";

/** The refusal of a part of a workbook that is no XML as it should be. */
export function xmlFault(file: string): (fault: XmlFault) => Refusal {
  return (fault) => {
    if (fault === "malformed") return refuseData("xlsx-xml", {}, { file });
    if (fault === "doctype") return refuseData("xlsx-dtd", {}, { file });
    return refuseData("xlsx-cell-too-long", { limit: MAX_CELL }, { file });
  };
}
