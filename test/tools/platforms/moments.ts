const two = (number: number): string => String(number).padStart(2, "0");

function parts(moment: Date) {
  const hour = moment.getUTCHours();
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour,
    twelve: hour % 12 === 0 ? 12 : hour % 12,
    minute: two(moment.getUTCMinutes()),
    second: two(moment.getUTCSeconds()),
  };
}

/** `2025-03-03 08:48:17` */
export const isoMoment = (moment: Date): string =>
  moment.toISOString().slice(0, 19).replace("T", " ");

/** `03-03-2025 08:48:17`, as Castor writes it. */
export function dutchMoment(moment: Date): string {
  const { year, month, day, hour, minute, second } = parts(moment);
  return `${two(day)}-${two(month)}-${year} ${two(hour)}:${minute}:${second}`;
}

/** `3-3-2025 8:48:17`, as a Dutch Google sheet writes it. */
export function dutchSheetMoment(moment: Date): string {
  const { year, month, day, hour, minute, second } = parts(moment);
  return `${day}-${month}-${year} ${hour}:${minute}:${second}`;
}

/** `3-3-2025 08:48`, as a Dutch Excel writes it. */
export function dutchExcelMoment(moment: Date): string {
  const { year, month, day, hour, minute } = parts(moment);
  return `${day}-${month}-${year} ${two(hour)}:${minute}`;
}

/** `03/03/2025 08:48:17 PM`, as SurveyMonkey writes it. */
export function americanMoment(moment: Date): string {
  const { year, month, day, hour, twelve, minute, second } = parts(moment);
  const half = hour < 12 ? "AM" : "PM";
  return `${two(month)}/${two(day)}/${year} ${two(twelve)}:${minute}:${second} ${half}`;
}

/** `2025/03/03 8:48:17 p.m. CET`, as Google Forms itself writes it. */
export function formsMoment(moment: Date): string {
  const { year, month, day, hour, twelve, minute, second } = parts(moment);
  const half = hour < 12 ? "a.m." : "p.m.";
  return `${year}/${two(month)}/${two(day)} ${twelve}:${minute}:${second} ${half} CET`;
}

/** Days since the turn of 1899, in which a workbook keeps moments. */
export const excelSerial = (moment: Date): number => 25_569 + moment.getTime() / 86_400_000;
