/** The print formats of SPSS by their number. */
const TYPES: Readonly<Record<number, string>> = {
  1: "A",
  2: "AHEX",
  3: "COMMA",
  4: "DOLLAR",
  5: "F",
  6: "IB",
  7: "PIBHEX",
  8: "P",
  9: "PIB",
  10: "PK",
  11: "RB",
  12: "RBHEX",
  15: "Z",
  16: "N",
  17: "E",
  20: "DATE",
  21: "TIME",
  22: "DATETIME",
  23: "ADATE",
  24: "JDATE",
  25: "DTIME",
  26: "WKDAY",
  27: "MONTH",
  28: "MOYR",
  29: "QYR",
  30: "WKYR",
  31: "PCT",
  32: "DOT",
  33: "CCA",
  34: "CCB",
  35: "CCC",
  36: "CCD",
  37: "CCE",
  38: "EDATE",
  39: "SDATE",
  40: "MTIME",
  41: "YMDHMS",
};

/** `F8.2`, `A12`, `ADATE10`; a string is as wide as its variable, however it is printed. */
export function formatOf(code: number, stringWidth: number): string {
  const type = TYPES[(code >> 16) & 0xff] ?? (stringWidth > 0 ? "A" : "F");
  const width = stringWidth > 0 && type === "A" ? stringWidth : (code >> 8) & 0xff;
  const decimals = code & 0xff;
  return decimals > 0 || type === "F" ? `${type}${width}.${decimals}` : `${type}${width}`;
}
