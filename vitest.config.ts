import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/tools/closing-line.ts"],
    testTimeout: 30_000,
    // By itself vitest leaves one core idle, which on two cores is half of them.
    maxWorkers: "100%",
  },
});
