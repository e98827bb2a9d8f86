import { strToU8, type Zippable, zipSync } from "fflate";
import type { Language } from "../model/language.js";
import type { Questionnaire } from "../model/questionnaire.js";
import { questionnaireWords as words } from "../words/questionnaire.js";
import {
  boxTable,
  choice,
  field,
  footerParagraph,
  paragraph,
  textRun,
  writingSpace,
} from "./docx-body.js";
import {
  contentTypes,
  coreProperties,
  documentLinks,
  NAMESPACES,
  packageLinks,
  settings,
  XML_HEAD,
} from "./docx-parts.js";
import { styles } from "./docx-styles.js";
import { type Form, type Question, questionnaireForm } from "./form.js";
import { paperIntroduction, paperNotes } from "./paper.js";

/**
 * The earliest date a zip can hold, so that the same form has the same bytes. A zip keeps local
 * time without a zone, and so does this date.
 */
const DATE = new Date(1980, 0, 1);

const A4 =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

function questionXml(question: Question, language: Language): string[] {
  const said = [
    paragraph(question.text[language], "Question"),
    ...paperNotes(question, language).map((note) => paragraph(note, "Note")),
  ];
  if (question.kind === "open") return [...said, writingSpace()];
  const answers = question.choices.map(({ text }) => text[language]);
  if (question.kind === "list") return [...said, ...answers.map(choice)];
  const lines = question.rows.map(({ text }) => text[language]);
  return [...said, boxTable(lines, answers)];
}

function documentXml({ title, groups }: Form, language: Language): string {
  const body = [
    paragraph(title[language], "Title"),
    ...paperIntroduction(language).map((sentence) => paragraph(sentence)),
    ...groups.flatMap((group) => [
      paragraph(group.title[language], "Heading1"),
      ...group.questions.flatMap((question) => questionXml(question, language)),
    ]),
    paragraph(words.thanksOnPaper[language], "Thanks"),
  ];
  return `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${body.join("")}${A4}</w:body></w:document>`;
}

function footerXml({ title, id }: Form, language: Language): string {
  const line = footerParagraph([
    textRun(`${title[language]} (${id}), ${words.page[language]} `),
    field("PAGE"),
    textRun(` ${words.pageOf[language]} `),
    field("NUMPAGES"),
  ]);
  return `${XML_HEAD}<w:ftr ${NAMESPACES}>${line}</w:ftr>`;
}

/** A questionnaire as a Word document, to hand out on paper. Same input, same bytes. */
export function docx(questionnaire: Questionnaire, language: Language): Uint8Array {
  const form = questionnaireForm(questionnaire);
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": packageLinks,
    "docProps/core.xml": coreProperties(form.title[language], language),
    "word/_rels/document.xml.rels": documentLinks,
    "word/document.xml": documentXml(form, language),
    "word/footer1.xml": footerXml(form, language),
    "word/settings.xml": settings,
    "word/styles.xml": styles(language),
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, strToU8(text)]),
  );
  return zipSync(files, { mtime: DATE, level: 6 });
}
