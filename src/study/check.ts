import { z } from "zod";
import { cleanLabel } from "../model/clean-label.js";
import { nearest } from "../model/nearest.js";
import { type Problem, problem, Refusal, refuseData } from "../model/problem.js";
import { limited } from "../model/problem-list.js";
import { type Path, parseYaml, type YamlFile } from "./yaml.js";

/**
 * The value of a YAML file as its schema types it.
 *
 * @throws Refusal with every wrong key and value, each by line, column and nearest known key.
 */
export function checkedYaml<T>(schema: z.ZodType<T>, text: string, file: string): T {
  return checked(schema, parseYaml(text, file));
}

export function checked<T>(schema: z.ZodType<T>, yaml: YamlFile): T {
  if (yaml.value === null || yaml.value === undefined) {
    throw refuseData("yaml-empty", { name: yaml.file }, { file: yaml.file });
  }
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, schema, yaml));
  throw new Refusal("data", limited(problems));
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlFile): Problem[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const found = valueAt(yaml.value, path);
  const at = { key: pathName(path) || yaml.file, ...entryOf(yaml.value, path) };
  const say = (code: string, facts: Problem["facts"] = {}): Problem[] => [
    problem("error", code, { ...at, ...facts }, yaml.place(path)),
  ];
  if (found === undefined) return say("missing-key");
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path);
      return issue.keys.map((unknown) => {
        const facts = {
          key: unknown,
          nearest: nearest(unknown, known) ?? "",
          known: known.join(", "),
        };
        return problem("error", "unknown-key", facts, yaml.place([...path, unknown]));
      });
    }
    case "invalid_type":
      return say("wrong-type", { expected: issue.expected });
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const guess = typeof found === "string" ? (nearest(found, allowed) ?? "") : "";
      return say("wrong-value", { allowed: allowed.join(", "), nearest: guess });
    }
    case "too_small":
      return say(TOO_SMALL[issue.origin] ?? "too-small", {
        limit: Number(issue.minimum),
        ...percentOf(path, found),
      });
    case "too_big":
      return say(TOO_BIG[issue.origin] ?? "too-big", {
        limit: Number(issue.maximum),
        ...percentOf(path, found),
      });
    case "invalid_union":
      return unionProblems(issue, schema, yaml) ?? say("wrong-shape");
    // The one rule of our own: a text of which nothing is left to print.
    case "custom":
      return say("text-empty");
    default:
      return say("wrong-shape");
  }
}

/** What is wrong with a value that may have one of several shapes; `null` when it fits none. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType,
  yaml: YamlFile,
): Problem[] | null {
  const inside = issue.errors.flat();
  const values = inside.flatMap((inner) => (inner.code === "invalid_value" ? inner.values : []));
  if (values.length > 0 && inside.every((inner) => inner.code === "invalid_value")) {
    return problemsOf({ ...issue, code: "invalid_value", values }, schema, yaml);
  }
  const inner = inside.find(({ path, code }) => path.length > 0 || code === "unrecognized_keys");
  if (!inner) return null;
  return problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, schema, yaml);
}

/** Texts and lists that are too short or too long; what is left is a number. */
const TOO_SMALL: Readonly<Record<string, string>> = {
  string: "text-empty",
  array: "list-too-short",
};
const TOO_BIG: Readonly<Record<string, string>> = {
  string: "text-too-long",
  array: "list-too-long",
};

/** `70` where a share from 0 to 1 belongs was meant as 70%. */
function percentOf(path: Path, found: unknown): Problem["facts"] {
  if (path[0] !== "norms" || typeof found !== "number") return {};
  return found > 1 && found <= 100
    ? { percent: found, share: found / 100 }
    : { percent: 70, share: 0.7 };
}

/** The id of the list entry a path leads into, so that people can find it. */
function entryOf(value: unknown, path: Path): Problem["facts"] {
  const [list, index] = path;
  if (list === undefined || typeof index !== "number") return {};
  const id = valueAt(value, [list, index, "id"]);
  return typeof id === "string" && id !== "" ? { entry: cleanLabel(id) } : {};
}

/** `exports[0].file`, counted from one as people count. */
function pathName(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${step}`))
    .join("")
    .replace(/^\./u, "");
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    return inner.options.flatMap((option) => keysAt(option as z.ZodType, path));
  }
  const [step, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(inner.shape);
    const next = (inner.shape as Record<string, z.ZodType>)[String(step)];
    return next ? keysAt(next, rest) : [];
  }
  if (step === undefined) {
    // A group whose keys are a fixed list, such as the answers.
    const keys = inner instanceof z.ZodRecord ? unwrap(inner.keyType as z.ZodType) : null;
    return keys instanceof z.ZodEnum ? keys.options.map(String) : [];
  }
  if (inner instanceof z.ZodArray) return keysAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return keysAt(inner.valueType as z.ZodType, rest);
  return [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  ) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema;
}
