// npm run fixtures: writes the drawn fixtures anew, from the root of the project.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { arnhem2020Folder } from "../arnhem-2020.js";
import { organisationsFolder } from "../roster/organisations.js";
import { twiceFolder } from "../twice.js";
import { platformFolders } from "./all.js";

const root = join("fixtures", "platforms");
rmSync(root, { recursive: true, force: true });
for (const { name, files } of platformFolders()) {
  mkdirSync(join(root, name), { recursive: true });
  for (const file of files) writeFileSync(join(root, name, file.name), file.content);
}

const organisations = join("fixtures", "organisaties");
mkdirSync(organisations, { recursive: true });
for (const { name, content } of organisationsFolder()) {
  writeFileSync(join(organisations, name), content);
}

for (const { name, content } of arnhem2020Folder()) {
  writeFileSync(join("fixtures", "arnhem-2020", name), content);
}

for (const { name, content } of twiceFolder()) {
  writeFileSync(join("fixtures", "twee-keer", name), content);
}
