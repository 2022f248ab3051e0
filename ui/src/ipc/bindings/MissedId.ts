export type MissedId = string;
