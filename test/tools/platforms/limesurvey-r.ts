import { type Codes, codeAt } from "./codes.js";
import { COLUMNS, type Column } from "./questions.js";

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** The three or four lines of a variable: type, label, the labels of its codes, name. */
function variable(
  at: number,
  type: string,
  label: string,
  name: string,
  factor: readonly string[] = [],
): string[] {
  const cast = type === "F" ? "as.numeric" : "as.character";
  return [
    `# LimeSurvey Field type: ${type}`,
    `data[, ${at}] <- ${cast}(data[, ${at}])`,
    `attributes(data)$variable.labels[${at}] <- ${quoted(label)}`,
    ...factor,
    `names(data)[${at}] <- ${quoted(name)}`,
  ];
}

function factorOf(at: number, { scale, choices }: Column, codes: Codes): string[] {
  if (scale === "open") return [];
  const levels = choices.map((_, place) => quoted(codeAt(codes, scale, place))).join(",");
  const labels = choices.map(({ text }) => quoted(text.nl)).join(", ");
  return [`data[, ${at}] <- factor(data[, ${at}], levels=c(${levels}),labels=c(${labels}))`];
}

const METADATA_TYPES: Readonly<Record<string, string>> = {
  id: "F",
  submitdate: "DATETIME23.2",
  lastpage: "F",
};

/** The syntax file that LimeSurvey writes beside a data file for R. */
export function rSyntax(
  dataFile: string,
  metadata: readonly string[],
  codes: Codes,
  nameOf: (column: Column) => string,
): string {
  const first = metadata.length + 1;
  return [
    `data <- read.csv(${quoted(dataFile)}, quote = "'\\"", na.strings=c("", "\\"\\""), stringsAsFactors=FALSE, fileEncoding="UTF-8-BOM")`,
    "",
    "",
    ...metadata.flatMap((name, at) => variable(at + 1, METADATA_TYPES[name] ?? "A", name, name)),
    ...COLUMNS.flatMap((column, index) => {
      const { text, rowText } = column;
      const label = rowText === null ? text : `[${rowText}] ${text}`;
      const at = first + index;
      return variable(at, "A", label, nameOf(column), factorOf(at, column, codes));
    }),
    "",
  ].join("\n");
}
