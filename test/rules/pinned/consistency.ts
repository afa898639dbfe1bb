/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const consistency: Readonly<Record<string, string>> = {
  "addresses-in-networks": "risk",
  "client-path-complete": "unsupported",
  "client-protocols-published": "unsupported",
  "datacenters-equal-strength": "risk",
  "dns-survives-datacenter": "risk",
  "mail-path-complete": "unsupported",
  "mailboxes-saved": "risk",
  "names-survive-datacenter": "risk",
  "networks-have-routers": "unsupported",
  "networks-in-site": "risk",
  "published-names-certified": "risk",
  "replication-fits-link": "risk",
};
