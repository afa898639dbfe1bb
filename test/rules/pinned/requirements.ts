/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const requirements: Readonly<Record<string, string>> = {
  "requirements-maintenance": "unsupported",
  "requirements-saving": "unsupported",
  "requirements-survive": "unsupported",
};
