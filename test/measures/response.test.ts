import { describe, expect, it } from "vitest";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";

const invited = (text: string): string => `${STUDY}invited: ${text}\n`;
const sheets = exportOf([...many(6, "Gemeente"), ...many(8, "Veiligheid")]);
const OTHERS = "zorg_en_welzijn: 0, onderwijs: 0, maatschappelijk: 0";

describe("response", () => {
  it("is responded by invited, and unknown where that number is not given", async () => {
    const { domains, total } = await evaluated(sheets, invited("{ gemeente: 8 }"));
    expect(domains[0]).toMatchObject({ invited: 8, responded: 6, response: 0.75 });
    expect(domains[1]).toMatchObject({ invited: null, responded: 8, response: null });
    expect(total).toEqual({ invited: null, responded: 14, response: null });
  });

  it("case 54: takes 0 invited for a domain that was not asked: no rate, no warning, and a total", async () => {
    const text = invited(`{ gemeente: 8, veiligheid: 12, ${OTHERS} }`);
    const { domains, total, problems } = await evaluated(sheets, text);
    expect(domains[3]).toMatchObject({ invited: 0, responded: 0, response: null });
    expect(total).toEqual({ invited: 20, responded: 14, response: 0.7 });
    expect(problems.filter(({ code }) => code === "domain-without-answers")).toEqual([]);
  });

  it("case 52, 54: refuses answers from a domain that nobody was invited from", async () => {
    const text = invited(`{ gemeente: 80, veiligheid: 0, ${OTHERS} }`);
    await expect(evaluated(sheets, text)).rejects.toMatchObject({
      problems: [{ code: "more-than-invited" }],
    });
  });
});
