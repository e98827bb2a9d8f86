import { seeded } from "./seeded.mjs";

/** A claims file of `rows` percentages, most of them printed from a count and some at random. */
export function makeClaims(rows, seed = 2019) {
  const random = seeded(seed);
  const upTo = (most) => Math.floor(random() * (most + 1));
  const lines = Array.from({ length: rows }, (_, row) => {
    const base = 1 + upTo(199);
    const tenths = row % 5 === 0 ? upTo(1000) : Math.floor((1000 * upTo(base)) / base);
    return `Vraag ${row + 1},onderwijs,${(tenths / 10).toFixed(1)}%,<=${base}`;
  });
  return `what,domain,printed,base\n${lines.join("\n")}\n`;
}
