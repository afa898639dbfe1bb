/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const monitoring: Readonly<Record<string, string>> = {
  "mon-healthcheck": "risk",
  "mon-ports": "risk",
  "mon-scom": "advice",
};
