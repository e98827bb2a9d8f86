import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { readStudy } from "../../src/study/study-file.js";
import { memoryIo } from "../tools/memory-io.js";

const OLD = `# Onze peiling
municipality: Voorbeeldstad
year: 2025
title: "Samen sterk: peiling 2025"
note: "Gehouden in mei."
questionnaire: vragen/eigen.yaml  # niet veranderen
exports: [enquete.csv]
invited: { gemeente: 9 }
domains:
  onderwijs: { label: Scholen }
privacy: { profile: publiek, minimum_base: 12 }
norms: { op_orde: 0.7, aandachtspunt: 0.5 }
findings: bevindingen.yaml
`;

let work = "";
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-year-"));
  await mkdir(join(work, "2025", "vragen"), { recursive: true });
  await writeFile(join(work, "2025", "study.yaml"), OLD);
  await writeFile(join(work, "2025", "vragen", "eigen.yaml"), "id: eigen@1\n# precies zo\n");
});
afterEach(async () => rm(work, { recursive: true, force: true }));

async function init(...args: string[]) {
  const io = memoryIo(work);
  const code = await main(["init", ...args], io);
  return { code, ...io.written };
}
const written = (name: string) => readFile(join(work, "2026", name), "utf8");

describe("ivm init --from", () => {
  it("keeps what makes years comparable, and leaves out what belongs to the year", async () => {
    const { code, out } = await init("--from", "2025", "--out", "2026");
    expect(code).toBe(0);
    const text = await written("study.yaml");
    expect(text).toContain("# Onze peiling");
    const study = readStudy(text, "study.yaml");
    expect(study).toMatchObject({
      municipality: "Voorbeeldstad",
      year: 2026,
      title: "Samen sterk: peiling 2026",
      questionnaire: "eigen.yaml",
      exports: ["enquete.csv"],
      domains: { onderwijs: { label: "Scholen" } },
      privacy: { profile: "publiek", minimum_base: 12 },
      norms: { op_orde: 0.7, aandachtspunt: 0.5 },
      invited: {},
    });
    expect([study.note, study.findings]).toEqual([undefined, undefined]);
    expect(await written("eigen.yaml")).toBe("id: eigen@1\n# precies zo\n");
    expect(out.replace(/\s+/gu, " ")).toContain(
      "Niet overgenomen, want van het vorige jaar: invited, note, findings.",
    );
    expect(await readFile(join(work, "2025", "study.yaml"), "utf8")).toBe(OLD);
  });

  it("takes another year than the next when it is named", async () => {
    await init("--from", "2025", "--out", "2026", "--year", "2027");
    expect(readStudy(await written("study.yaml"), "study.yaml").year).toBe(2027);
  });

  it("writes over nothing, and needs a folder of its own", async () => {
    await init("--from", "2025", "--out", "2026");
    expect((await init("--from", "2025", "--out", "2026")).code).not.toBe(0);
    expect((await init("--from", "2025")).err).toContain("Er is geen map genoemd");
    expect((await init("--from", "2025", "enquete.csv", "--out", "2027")).err).toContain(
      "Laat de export weg",
    );
    expect((await init("--from", "2024", "--out", "2027")).code).not.toBe(0);
    expect((await init()).err).toContain("Er is geen export genoemd");
  });
});
