import type { Dictionary } from "../../model/dictionary.js";
import type { Language } from "../../model/language.js";
import { refuseData } from "../../model/problem.js";
import { fileKind } from "../kind.js";
import { isLss, readLss } from "./lss.js";
import { isQsf, readQsf } from "./qsf.js";
import { isRSyntax, readRSyntax } from "./r-syntax.js";
import { isRedcap, readRedcap } from "./redcap.js";
import { isSps, readSps } from "./sps.js";

export interface LabelOptions {
  /** The language of texts, where the file has them in more than one. */
  readonly language: Language;
}

/**
 * Reads the file that goes with an export and says what its codes mean: a LimeSurvey survey
 * (`.lss`), R or SPSS syntax, a Qualtrics survey (`.qsf`) or a REDCap data dictionary. What it is
 * shows in its content; its name plays no part.
 *
 * @param file the name by which a refusal calls it.
 * @throws Refusal for what is none of these, is damaged, or contradicts itself.
 */
export function readLabels(
  bytes: Uint8Array,
  file: string,
  { language }: LabelOptions,
): Dictionary {
  if (bytes.length === 0) throw refuseData("empty-file", {}, { file });
  const unknown = () => refuseData("labels-unknown", {}, { file });
  if (!["text", "html"].includes(fileKind(bytes))) throw unknown();
  const text = textOf(bytes, file);
  if (isLss(text)) return readLss(bytes, file, language);
  if (isQsf(text)) return readQsf(text, file);
  if (isRedcap(text)) return readRedcap(text, file, language);
  if (isRSyntax(text)) return readRSyntax(text, file);
  if (isSps(text)) return readSps(text, file);
  throw unknown();
}

/** All of these are written in UTF-8 by the platforms themselves; line ends become LF. */
function textOf(bytes: Uint8Array, file: string): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuseData("not-utf8", {}, { file });
  }
  return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
}
