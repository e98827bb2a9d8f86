import { describe, expect, it } from "vitest";
import { contactsSpec } from "../../src/figures/contacts.js";
import { vocabulary } from "../../src/figures/page.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { labelsOnOtherArcs, texts } from "../tools/figures.js";

const words = vocabulary("nl");
const drawn = async (profile: string) => {
  const results = await evaluatedArnhem((study) => study.replace("intern", profile));
  const scene = contactsSpec(results, words);
  if (!scene) throw new Error("no figure");
  return { scene, said: texts(scene).map(({ text }) => text) };
};

describe("the contact graph", () => {
  it.each(["intern", "publiek"])("lays no label on the arc of another (%s)", async (profile) => {
    const { scene } = await drawn(profile);
    expect(labelsOnOtherArcs(scene)).toEqual([]);
  });

  it("writes contact within a domain on one line", async () => {
    const { said } = await drawn("intern");
    expect(said.filter((text) => /^onderling \d+\/\d+$/u.test(text))).toHaveLength(5);
  });

  it("explains only the kinds of contact that it draws", async () => {
    const { said } = await drawn("publiek");
    expect(said).not.toContain(words.figure.kinds.algemeen);
    expect(said).toContain(words.figure.kinds.casus);
  });
});
