/** Small files that go with an export, in the form in which each platform writes them. */

const table = (name: string, rows: readonly Readonly<Record<string, string>>[]): string =>
  ` <${name}>\n  <rows>\n${rows
    .map(
      (row) =>
        `   <row>\n${Object.entries(row)
          .map(([column, value]) => `    <${column}><![CDATA[${value}]]></${column}>`)
          .join("\n")}\n   </row>`,
    )
    .join("\n")}\n  </rows>\n </${name}>`;

/** A LimeSurvey survey structure of these tables. */
export function lssOf(
  tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>,
  languages: readonly string[] = ["nl", "en"],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<document>",
    " <LimeSurveyDocType>Survey</LimeSurveyDocType>",
    " <DBVersion>640</DBVersion>",
    ` <languages>${languages.map((one) => `<language>${one}</language>`).join("")}</languages>`,
    ...Object.entries(tables).map(([name, rows]) => table(name, rows)),
    "</document>",
    "",
  ].join("\n");
}

/** Old (to LimeSurvey 3): texts stand with the questions, a row for each language. */
export const OLD_LSS = lssOf({
  answers: [
    { qid: "1", code: "A1", answer: " Ja, vaak", sortorder: "2", language: "nl", scale_id: "0" },
    { qid: "1", code: "A1", answer: "Yes, often", sortorder: "2", language: "en", scale_id: "0" },
    { qid: "1", code: "A2", answer: "<b>Nee</b>", sortorder: "1", language: "nl", scale_id: "0" },
    { qid: "1", code: "A2", answer: "No", sortorder: "1", language: "en", scale_id: "0" },
    { qid: "2", code: "1", answer: "Goed &amp; wel", sortorder: "1", language: "nl" },
  ],
  groups: [{ gid: "1", group_order: "1", language: "nl" }],
  questions: [
    {
      qid: "2",
      parent_qid: "0",
      gid: "1",
      type: "F",
      title: "Q2",
      question: "Hoe ging",
      other: "N",
      question_order: "2",
      language: "nl",
    },
    {
      qid: "1",
      parent_qid: "0",
      gid: "1",
      type: "L",
      title: "Q1",
      question: "<p>Wel&nbsp;eens?</p>",
      other: "Y",
      question_order: "1",
      language: "nl",
    },
    {
      qid: "1",
      parent_qid: "0",
      gid: "1",
      type: "L",
      title: "Q1",
      question: "Ever?",
      other: "Y",
      question_order: "1",
      language: "en",
    },
  ],
  subquestions: [
    {
      qid: "3",
      parent_qid: "2",
      gid: "1",
      title: "SQ1",
      question: "het <i>begin</i>",
      question_order: "1",
      language: "nl",
    },
  ],
  surveys: [{ sid: "1", language: "nl" }],
});

/** New (from LimeSurvey 4): texts stand in tables of their own. */
export const NEW_LSS = lssOf({
  answers: [
    { aid: "10", qid: "1", code: "A1", sortorder: "2", scale_id: "0" },
    { aid: "11", qid: "1", code: "A2", sortorder: "1", scale_id: "0" },
    { aid: "12", qid: "2", code: "1", sortorder: "1", scale_id: "0" },
  ],
  answer_l10ns: [
    { id: "1", aid: "10", answer: " Ja, vaak", language: "nl" },
    { id: "2", aid: "10", answer: "Yes, often", language: "en" },
    { id: "3", aid: "11", answer: "<b>Nee</b>", language: "nl" },
    { id: "4", aid: "11", answer: "No", language: "en" },
    { id: "5", aid: "12", answer: "Goed &amp; wel", language: "nl" },
  ],
  groups: [{ gid: "1", group_order: "1" }],
  questions: [
    {
      qid: "2",
      parent_qid: "0",
      gid: "1",
      type: "F",
      title: "Q2",
      other: "N",
      question_order: "2",
    },
    {
      qid: "1",
      parent_qid: "0",
      gid: "1",
      type: "L",
      title: "Q1",
      other: "Y",
      question_order: "1",
    },
  ],
  subquestions: [{ qid: "3", parent_qid: "2", gid: "1", title: "SQ1", question_order: "1" }],
  question_l10ns: [
    { id: "1", qid: "1", question: "<p>Wel&nbsp;eens?</p>", language: "nl" },
    { id: "2", qid: "1", question: "Ever?", language: "en" },
    { id: "3", qid: "2", question: "Hoe ging", language: "nl" },
    { id: "4", qid: "3", question: "het <i>begin</i>", language: "nl" },
  ],
  surveys: [{ sid: "1", language: "nl" }],
});

export const R_SYNTAX = String.raw`data <- read.csv("survey_1_R_data_file.csv", quote = "'\"", na.strings=c("", "\"\""), stringsAsFactors=FALSE)

# LimeSurvey Field type: F
data[, 1] <- as.numeric(data[, 1])
attributes(data)$variable.labels[1] <- "id"
names(data)[1] <- "id"
# LimeSurvey Field type: A
data[, 2] <- as.character(data[, 2])
attributes(data)$variable.labels[2] <- "Vindt u \"dit\" goed? \'Ja\' of nee, caf\u00e9"
data[, 2] <- factor(data[, 2], levels=c("A1","A2"),labels=c("Ja, \"heel\" goed", "Nee"))
names(data)[2] <- "Q1"
# it's a remark of who used the file
data[, 3] <- factor(data[, 3], levels=c(1,0),labels=c("Ja", "Niet gekozen"))
attributes(data)$variable.labels[3] <- "[School] Met wie?"
names(data)[3] <- "Q2_SQ001"
`;

export const SPS = `* Encoding: UTF-8.
SET UNICODE=ON.
GET DATA
 /TYPE=TXT
 /QUALIFIER="'"
 /VARIABLES=
 V1 F7
 V2 A2
 V3 F1.
*Define Variable Properties, don't stop.
VARIABLE LABELS V1 "id".
VARIABLE LABELS V2 "[School] Vindt u ""dit""  "+
"goed?".
*Define Value labels.
VALUE LABELS  V2
 "A1" "Ja, 't is goed."
 'A2' "Nee".
VALUE LABELS  V3 V4
 1 "Eens"
 2 "Oneens"
 99 "Weet niet" / V5 1.0 'Ja' 0 'Nee'.
MISSING VALUES V3 V4 (99) / V5 (LO THRU -1, 9) V2 ('A2').
VARIABLE LEVEL V3(SCALE).
RENAME VARIABLE ( V1 = id ).
RENAME VARIABLE ( V2 = Q1_SQ001 ).
RENAME VARIABLES (V3 V4 = Q2 Q3) (V5 = Q4).
RESTORE LOCALE.
`;

export const QSF = JSON.stringify({
  SurveyEntry: { SurveyID: "SV_1", SurveyLanguage: "NL" },
  SurveyElements: [
    {
      Element: "BL",
      Payload: [
        { Type: "Default", BlockElements: [{ Type: "Question", QuestionID: "QID1" }] },
        { Type: "Trash", BlockElements: [{ Type: "Question", QuestionID: "QID9" }] },
      ],
    },
    {
      Element: "SQ",
      PrimaryAttribute: "QID1",
      Payload: {
        QuestionID: "QID1",
        QuestionText: "<div>Bent u het <em>eens</em>?</div>",
        DataExportTag: "Q1",
        QuestionType: "MC",
        Selector: "SAVR",
        Choices: { 1: { Display: "Eens" }, 2: { Display: "Neutraal" }, 6: { Display: "Oneens" } },
        ChoiceOrder: ["1", "6", 2],
        RecodeValues: { 1: "5", 2: "3" },
      },
    },
    {
      Element: "SQ",
      Payload: {
        QuestionID: "QID2",
        QuestionText: "Met wie?",
        DataExportTag: "Q2",
        QuestionType: "MC",
        Selector: "MAVR",
        Choices: { 1: { Display: "School" }, 4: { Display: "Politie" } },
        ChoiceOrder: ["4", "1"],
        RecodeValues: { 4: "2" },
      },
    },
    {
      Element: "SQ",
      Payload: {
        QuestionID: "QID3",
        QuestionText: "Stellingen",
        DataExportTag: "Q3",
        QuestionType: "Matrix",
        Selector: "Likert",
        SubSelector: "SingleAnswer",
        Choices: { 1: { Display: "Kennis" }, 5: { Display: "Tijd" } },
        ChoiceOrder: ["1", "5"],
        Answers: { 1: { Display: "Mee eens" }, 2: { Display: "Niet mee eens" } },
        AnswerOrder: [1, 2],
        ChoiceDataExportTags: { 5: "tijd" },
        RecodeValues: { 1: 4, 2: -1 },
      },
    },
    {
      Element: "SQ",
      Payload: {
        QuestionID: "QID4",
        QuestionText: "Per partner",
        DataExportTag: "Q4",
        QuestionType: "Matrix",
        Selector: "Likert",
        SubSelector: "MultipleAnswer",
        Choices: { 1: { Display: "School" } },
        Answers: { 1: { Display: "Bellen" }, 2: { Display: "Mailen" } },
        ChoiceDataExportTags: false,
      },
    },
    {
      Element: "SQ",
      Payload: {
        QuestionID: "QID5",
        QuestionText: "Opmerkingen",
        DataExportTag: "Q5",
        QuestionType: "TE",
        Selector: "ML",
      },
    },
    {
      Element: "SQ",
      Payload: {
        QuestionID: "QID9",
        QuestionText: "Weggegooid",
        DataExportTag: "Q1",
        QuestionType: "MC",
        Selector: "SAVR",
        Choices: { 1: { Display: "Anders" } },
      },
    },
  ],
});

export const REDCAP_HEAD =
  '"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels","Field Note","Text Validation Type OR Show Slider Number","Text Validation Min","Text Validation Max",Identifier?,"Branching Logic (Show field only if...)","Required Field?","Custom Alignment","Question Number (surveys only)","Matrix Group Name","Matrix Ranking?","Field Annotation"';

/** A row of a data dictionary: name, section, type, label, choices, matrix. */
export const redcapRow = (
  name: string,
  section: string,
  type: string,
  label: string,
  choices: string,
  matrix = "",
): string => {
  const cells = [name, "form", section, type, label, choices, ...Array(9).fill(""), matrix, "", ""];
  return cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",");
};

export const REDCAP = [
  REDCAP_HEAD,
  redcapRow("record_id", "", "text", "Nummer", ""),
  redcapRow(
    "eens",
    "Deel 1",
    "radio",
    "Bent u het <b>eens</b>?",
    "1, Ja, zeker|2,Nee | 99 ,Weet niet|",
  ),
  redcapRow("met", "", "checkbox", "Met wie?", "1, School | -2, Politie | A, Zorg"),
  redcapRow("ooit", "", "yesno", "Ooit?", ""),
  redcapRow("waar", "", "truefalse", "Waar?", ""),
  redcapRow("uitleg", "", "descriptive", "Lees dit", ""),
  redcapRow("k1", "Hoe vaak?", "radio", "School", "0, Nooit | 1, Vaak", "vaak"),
  redcapRow("k2", "", "radio", "Politie", "0, Nooit | 1, Vaak", "vaak"),
  redcapRow("mate", "", "slider", "Mate", "weinig | | veel"),
  "",
].join("\r\n");
