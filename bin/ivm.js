#!/usr/bin/env node
const built = await Promise.all([import("../dist/cli/io.js"), import("../dist/cli/main.js")]).catch(
  (error) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    process.stderr.write("ivm is nog niet gebouwd; doe: npm ci && npm run build\n");
    return null;
  },
);
if (built === null) process.exitCode = 3;
else {
  const [{ processIo }, { main }] = built;
  process.exitCode = await main(process.argv.slice(2), processIo());
}
