import type { Domain, Item, Questionnaire } from "./questionnaire.js";

/**
 * Who was asked what: the domains and items of this study, in questionnaire order, and how
 * many people were invited (`null` where nobody wrote that down).
 */
export interface Frame {
  readonly questionnaire: Questionnaire;
  readonly domains: readonly Domain[];
  readonly items: readonly Item[];
  /** Whether the contact questions were in the export. */
  readonly contactsAsked: boolean;
  readonly invited: { readonly total: number | null; readonly domains: readonly (number | null)[] };
}
