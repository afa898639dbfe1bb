/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const security: Readonly<Record<string, string>> = {
  "sec-ecp-external-block": "risk",
  "sec-ep-bridging": "unsupported",
  "sec-ep-no-offload": "unsupported",
};
