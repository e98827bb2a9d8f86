/**
 * Identifiers that belong to no one: made up so that they pass the checks. The telephone
 * numbers and names are invented, the IBANs are those of the ISO examples, the addresses of
 * the networks are those kept for documentation (RFC 5737, RFC 3849).
 */
export const PLANTED = {
  bsn: "111222333",
  email: "niemand.echt@voorbeeld.example",
  phone: "06-12345678",
  ip: "203.0.113.77",
  iban: "NL91ABNA0417164300",
  address: "Verzonnenlaan 12, 1234 XZ Nergenshuizen",
  name: "Piet van der Verzonnen",
  token: "123e4567-e89b-12d3-a456-426614174000",
  timestamp: "2019-05-13 08:41:07",
} as const;

/** Whether a text holds any part of a planted identifier by which it can be known. */
export function echoes(text: string): boolean {
  return /111222333|niemand\.echt|12345678|203\.0\.113|ABNA|Verzonnen|123e4567|08:41/iu.test(text);
}
