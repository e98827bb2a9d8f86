/**
 * Domains in a word each, for names such as "Onderwijs 3": the first word of the label, or the
 * whole label where another domain starts with the same word.
 */
function shortLabels(labels: readonly string[]): readonly string[] {
  const firsts = labels.map((label) => /^[\p{L}\p{N}’'-]+/u.exec(label)?.[0] ?? label);
  return labels.map((label, place) => {
    const first = firsts[place] ?? label;
    const alone = firsts.filter((one) => one.toLowerCase() === first.toLowerCase()).length === 1;
    return alone ? first : label;
  });
}

/**
 * What an organisation is called: its name where it may be told, and otherwise its domain and its
 * place among the organisations of that domain (D12).
 */
export function calledAs(
  {
    name,
    domain,
    number,
  }: { readonly name: string | null; readonly domain: string; readonly number: number },
  domains: readonly { readonly id: string; readonly label: string }[],
): string {
  if (name !== null) return name;
  const place = domains.findIndex(({ id }) => id === domain);
  return `${shortLabels(domains.map(({ label }) => label))[place] ?? domain} ${number}`;
}
