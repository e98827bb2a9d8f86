declare module "hyphen/*/index.js" {
  interface Hyphenation {
    hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
  }
  const hyphenation: Hyphenation;
  export default hyphenation;
}
