/** Rows of a small, well-formed CSV by heading; kept apart from the reader under test. */
export function quotedRows(text: string): Record<string, string>[] {
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/u)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
  return rows.map((cells) =>
    Object.fromEntries(header.map((heading, at) => [heading, cells[at] ?? ""])),
  );
}
