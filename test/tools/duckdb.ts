import { readFile } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";

/** The query of docs/scale.md, as people copy it. */
export async function tallyQuery(): Promise<string> {
  const page = await readFile(new URL("../../docs/scale.md", import.meta.url), "utf8");
  const [, query] = /```sql\n([\s\S]*?)```/u.exec(page) ?? [];
  if (query === undefined) throw new Error("docs/scale.md holds no query");
  return query;
}

/**
 * Why DuckDB cannot run here, `null` where it can. It comes as a program made for each platform,
 * and npm leaves those of others out; where our CI runs it must be there.
 */
export async function whyNoDuckDb(): Promise<string | null> {
  try {
    await import("@duckdb/node-api");
    return null;
  } catch (error) {
    if (process.platform === "linux" && process.arch === "x64") throw error;
    return `DuckDB does not load on ${process.platform} ${process.arch}: ${String(error)}`;
  }
}

/** Runs queries on an empty database in memory, with two threads. */
export async function inDuckDb<Made>(
  work: (connection: DuckDBConnection) => Promise<Made>,
): Promise<Made> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
