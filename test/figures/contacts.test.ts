import { describe, expect, it } from "vitest";
import { contactsSpec } from "../../src/figures/contacts.js";
import { vocabulary } from "../../src/figures/page.js";
import { KINDS } from "../../src/model/answer.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { labelsOnOtherArcs, texts, withRole } from "../tools/figures.js";

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

  it.each(["intern", "publiek"])(
    "explains the kinds of contact that it draws (%s)",
    async (profile) => {
      const { scene, said } = await drawn(profile);
      const signs = KINDS.filter((kind) => withRole(scene, kind).length > 0);
      const explained = KINDS.filter((kind) => said.includes(words.figure.kinds[kind]));
      expect(explained).toEqual(signs);
    },
  );
});
