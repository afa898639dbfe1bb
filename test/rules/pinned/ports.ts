/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const ports: Readonly<Record<string, string>> = {};
