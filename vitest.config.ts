import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/tools/closing-line.ts"],
    // The repeated tests take minutes.
    testTimeout: process.env.IVM_LONG === undefined ? 30_000 : 3_600_000,
    // By itself vitest leaves one core idle, which on two cores is half of them.
    maxWorkers: "100%",
  },
});
