import { expect, it } from "vitest";
import { labelsOf } from "../src/open-export.js";
import { expectCodes } from "./tools/refusal.js";

it("refuses a file with labels that is too large, before more of it is read than may be held", async () => {
  let given = 0;
  const source = {
    name: "vragen.lss",
    async *bytes() {
      for (; given < 100; given++) yield new Uint8Array(1_000_000);
    },
  };
  const [problem] = await expectCodes(() => labelsOf(source, "nl"), "labels-too-large");
  expect(problem?.facts).toEqual({ megabytes: 64 });
  expect(given).toBe(64);
});
