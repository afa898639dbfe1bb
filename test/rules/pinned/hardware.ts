/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const hardware: Readonly<Record<string, string>> = {
  "hw-cores": "risk",
  "hw-db-size": "risk",
  "hw-jbod-3copies": "risk",
  "hw-multi-db-volume-lag": "risk",
  "hw-os-raid1": "risk",
  "hw-raid-required-standalone": "unsupported",
  "hw-ram-mailbox": "risk",
  "hw-ram-mailbox-2016": "risk",
};
