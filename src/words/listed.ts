/** `a, b en c` */
export const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

/** `‘a’`; an apostrophe in the name is as curly as the quotes around it. */
export const quote = (name: string): string => `‘${name.replaceAll("'", "’")}’`;

/** `‘a’, ‘b’ en ‘c’` */
export const quoted = (names: readonly string[], and: string): string =>
  listed(names.map(quote), and);
