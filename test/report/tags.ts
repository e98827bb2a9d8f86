const VOID = new Set(["meta"]);

/** Tags that are closed in the wrong order or not at all; a stand-in for an XML parser. */
export function unbalancedTags(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const body = page.replace(/<style>[\s\S]*?<\/style>/gu, "").replace("<!doctype html>", "");
  for (const [, slash, name = "", rest = ""] of body.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)([^<>]*)>/gu,
  )) {
    if (slash) {
      if (open.pop() !== name) wrong.push(`</${name}>`);
    } else if (rest.endsWith("/")) {
    } else if (VOID.has(name)) {
      wrong.push(`<${name}>`);
    } else {
      open.push(name);
    }
  }
  const strays = body.replace(/<\/?[a-zA-Z][^<>]*>/gu, "").match(/[<>]/gu) ?? [];
  return [...wrong, ...open, ...strays];
}
