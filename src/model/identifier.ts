/** The kinds of identifier that are looked for in an export. */
export const IDENTIFIERS = [
  "bsn",
  "email",
  "phone",
  "ip",
  "iban",
  "address",
  "name",
  "token",
  "timestamp",
  "unique",
  "free-text",
] as const;
export type Identifier = (typeof IDENTIFIERS)[number];
