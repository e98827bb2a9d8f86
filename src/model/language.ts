export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the tool. */
export type Localised = Readonly<Record<Language, string>>;
