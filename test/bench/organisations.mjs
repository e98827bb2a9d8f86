// Measures a drawn network of organisations with the built program and writes what it cost to stderr.
import { organisationNetwork } from "../../dist/measures/organisations/organisation-network.js";
import { writeCost } from "./cost.mjs";
import { seeded } from "./seeded.mjs";

const [organisations, count, draws] = process.argv.slice(2).map(Number);
const domains = Array.from({ length: 9 }, (_, domain) => `domein ${domain + 1}`);
const random = seeded(2019);
const below = (end) => Math.floor(random() * end);
const pairs = new Set();
while (pairs.size < count) {
  // Half of the contact is with a twentieth of the organisations, as it is with a municipality.
  const target = random() < 0.5 ? below(organisations) : below(Math.ceil(organisations / 20));
  const source = below(organisations);
  if (source !== target) pairs.add(source * organisations + target);
}
const roster = {
  organisations: Array.from({ length: organisations }, (_, at) => ({
    name: `organisatie ${at + 1}`,
    domain: at % domains.length,
    respondents: 1,
  })),
  ties: [...pairs].map((pair) => ({
    source: Math.floor(pair / organisations),
    target: pair % organisations,
  })),
};
const started = process.hrtime.bigint();
organisationNetwork(roster, domains, { draws, seed: 2019 });
writeCost(started);
