import { describe, expect, it } from "vitest";
import { SCHEMAS, schemaText } from "../../src/cli/schema.js";

const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

describe("the published schemas", () => {
  it.each(names)("docs/schema/%s.json is what the program checks with", async (name) => {
    await expect(schemaText(name)).toMatchFileSnapshot(`../../docs/schema/${name}.json`);
  });
});
