import { z } from "zod";
import { nearest } from "../model/nearest.js";
import { type Problem, problem, Refusal } from "../model/problem.js";
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
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, schema, yaml));
  throw new Refusal("data", problems);
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlFile): Problem[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const key = pathName(path) || yaml.file;
  const where = yaml.place(path);
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
      if (valueAt(yaml.value, path) === undefined) {
        return [problem("error", "missing-key", { key }, where)];
      }
      return [problem("error", "wrong-type", { key, expected: issue.expected }, where)];
    case "invalid_value": {
      const found = valueAt(yaml.value, path);
      if (found === undefined) return [problem("error", "missing-key", { key }, where)];
      const allowed = issue.values.map(String);
      const guess = typeof found === "string" ? (nearest(found, allowed) ?? "") : "";
      const facts = { key, allowed: allowed.join(", "), nearest: guess };
      return [problem("error", "wrong-value", facts, where)];
    }
    case "too_small":
      return [problem("error", "too-small", { key, limit: Number(issue.minimum) }, where)];
    case "too_big":
      return [problem("error", "too-big", { key, limit: Number(issue.maximum) }, where)];
    case "invalid_union": {
      const inside = issue.errors.flat();
      const values = inside.flatMap((inner) =>
        inner.code === "invalid_value" ? inner.values : [],
      );
      if (values.length > 0 && inside.every((inner) => inner.code === "invalid_value")) {
        return problemsOf({ ...issue, code: "invalid_value", values }, schema, yaml);
      }
      const inner = inside.find(
        ({ path, code }) => path.length > 0 || code === "unrecognized_keys",
      );
      if (!inner) return [problem("error", "wrong-shape", { key }, where)];
      return problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, schema, yaml);
    }
    default:
      return [problem("error", "wrong-shape", { key }, where)];
  }
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
  if (step === undefined) return [];
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
