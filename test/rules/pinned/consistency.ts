/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const consistency: Readonly<Record<string, string>> = {
  "client-path-complete": "unsupported",
  "datacenters-equal-strength": "risk",
  "mail-path-complete": "unsupported",
  "mailboxes-saved": "risk",
};
