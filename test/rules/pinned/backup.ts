/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const backup: Readonly<Record<string, string>> = {
  "bk-no-vm-snapshot": "unsupported",
  "bk-offsite": "risk",
  "bk-veeam-dag-stun": "risk",
  "bk-vss-only": "unsupported",
};
