/** What a number stands for, as far as its format shows. */
export type NumberKind = "number" | "date" | "time" | "elapsed" | "datetime" | PercentKind;

/** A percentage, by the number of decimals that Excel shows of it. */
export type PercentKind = `percent${number}`;

const LONGEST_CODE = 255;

/** The formats that have a number and no code: what is not here is no date. */
function builtIn(id: number): NumberKind {
  if (id === 9) return "percent0";
  if (id === 10) return "percent2";
  if (id === 22) return "datetime";
  if (id === 46) return "elapsed";
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || id === 45 || id === 47) return "time";
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "date";
  return "number";
}

/** The kind of a format by its id, or by its code where it has one. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return builtIn(id);
  const bare = code
    .slice(0, LONGEST_CODE)
    .replace(/"[^"]*"|\\.|[_*]./gu, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, "");
  const first = bare.split(";")[0] ?? "";
  if (first.includes("%")) {
    return `percent${/\.(0*)/u.exec(first)?.[1]?.length ?? 0}`;
  }
  if (/\[[hms]+\]/iu.test(first)) return "elapsed";
  const time = /[hs]/iu.test(first);
  // An m beside hours or seconds is a minute; alone it is a month.
  const date = /[yd]/iu.test(first) || (!time && /m/iu.test(first));
  if (/general/iu.test(first)) return "number";
  return date ? (time ? "datetime" : "date") : time ? "time" : "number";
}
