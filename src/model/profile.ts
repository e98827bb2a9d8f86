/** For whom a report is: colleagues who know the city, or everyone. */
export const PROFILE_IDS = ["intern", "publiek"] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];
