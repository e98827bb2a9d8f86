// npm run fixtures: writes fixtures/platforms anew, from the root of the project.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { platformFolders } from "./all.js";

const root = join("fixtures", "platforms");
rmSync(root, { recursive: true, force: true });
for (const { name, files } of platformFolders()) {
  mkdirSync(join(root, name), { recursive: true });
  for (const file of files) writeFileSync(join(root, name, file.name), file.content);
}
