import { type WrittenVariable, writtenSav } from "../sav-writer.js";
import { type Codes, codeOf, labelled } from "./codes.js";
import { windows1252 } from "./csv.js";
import { zlibbed } from "./deflate.js";
import { type MadeFolder, madeFolder } from "./folder.js";
import { COLUMNS, type Column, nameOf } from "./questions.js";
import { RESPONDENTS } from "./respondents.js";

/** Codes in the order of the alphabet, or in none; "Weet niet" is 99. */
const CODES: Codes = {
  domain: ["1", "4", "5", "3", "2"],
  agreement: ["4", "1", "2", "3", "5", "99"],
  contact: ["2", "4", "5", "3", "1"],
  kind: ["1", "3", "2"],
};
const USER_MISSING = 99;
const REMARK_WIDTH = 200;

function variable(column: Column): WrittenVariable {
  const { text, rowText, scale } = column;
  const statement = scale === "agreement" && rowText !== null;
  const label = statement ? rowText : rowText === null ? text : `${text} [${rowText}]`;
  const named = { name: nameOf(column), label };
  if (scale === "open") return { ...named, width: REMARK_WIDTH };
  const labels = labelled(CODES, column).map(([code, said]) => [Number(code), said] as const);
  const missing = scale === "agreement" ? { missing: [USER_MISSING] } : {};
  return { ...named, format: [5, 2, 0], labels, ...missing };
}

const number: WrittenVariable = { name: "ID", longName: "id", format: [5, 4, 0] };

const rows = RESPONDENTS.map((person) => [
  person.number,
  ...COLUMNS.map((column) => {
    const code = codeOf(CODES, person, column);
    if (column.scale === "open") return code;
    return code === "" ? null : Number(code);
  }),
]);

/** Questions as labels of variables, answers as value labels, nothing as system-missing. */
export function spss(): MadeFolder {
  const encoder = new TextEncoder();
  return madeFolder("spss", "uit SPSS", {
    name: "interventievermogen.sav",
    content: writtenSav({
      variables: [number, ...COLUMNS.map(variable)],
      rows,
      codePage: 65_001,
      encoding: "UTF-8",
      encode: (text) => encoder.encode(text),
    }),
  });
}

/** The same, compressed, with the letters of an older Windows. */
export function spssCompressed(): MadeFolder {
  return madeFolder("spss-zsav", "uit SPSS, samengeperst", {
    name: "interventievermogen.zsav",
    content: writtenSav({
      variables: [number, ...COLUMNS.map(variable)],
      rows,
      compression: "zlib",
      codePage: 1252,
      encoding: "windows-1252",
      encode: windows1252,
      deflate: zlibbed,
    }),
  });
}
