import { Command } from "commander";
import { z } from "zod";
import { benchmarkSchema } from "../benchmark/schema.js";
import { changeSchema } from "../compare/change-schema.js";
import { nearest } from "../model/nearest.js";
import { refuseUse } from "../model/problem.js";
import { ledgerSchema } from "../results/ledger.js";
import { resultsSchema } from "../results/schema.js";
import { findingsSchema } from "../study/findings-file.js";
import { judgementsSchema } from "../study/judgements-file.js";
import { questionnaireSchema } from "../study/questionnaire-file.js";
import { recommendationsSchema } from "../study/recommendations-file.js";
import { studySchema } from "../study/study-file.js";
import type { CommandContext } from "./context.js";

export const SCHEMAS = {
  study: studySchema,
  questionnaire: questionnaireSchema,
  findings: findingsSchema,
  judgements: judgementsSchema,
  recommendations: recommendationsSchema,
  results: resultsSchema,
  releases: ledgerSchema,
  benchmark: benchmarkSchema,
  change: changeSchema,
} as const;

/** The JSON Schema (draft 2020-12) of one of the files, as it is published in docs/schema. */
export function schemaText(name: keyof typeof SCHEMAS): string {
  return `${JSON.stringify(z.toJSONSchema(SCHEMAS[name], { io: "input" }), null, 2)}\n`;
}

export function schemaCommand({ io, words, addCommon }: CommandContext): Command {
  const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
  const command = new Command("schema")
    .description(words.schema)
    .argument(`[${words.names.schema}]`, words.schemaName, "study")
    .action((asked: string) => {
      const name = names.find((known) => known === asked);
      if (!name) {
        const facts = {
          name: asked,
          nearest: nearest(asked, names) ?? "",
          known: names.join(", "),
        };
        throw refuseUse("unknown-schema", facts);
      }
      io.out(schemaText(name));
    });
  return addCommon(command, ["ivm schema results"]);
}
