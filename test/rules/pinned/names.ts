/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const names: Readonly<Record<string, string>> = {
  "ns-cert-expiry": "risk",
  "ns-cert-public-ca": "risk",
  "ns-cert-san-min": "risk",
  "ns-dkim": "risk",
  "ns-dmarc": "risk",
  "ns-mx": "risk",
  "ns-rr-no-health": "risk",
  "ns-rr-public-ip-each": "unsupported",
  "ns-rr-ttl": "risk",
  "ns-rr-two-addresses": "risk",
  "ns-spf": "risk",
  "ns-unbound": "advice",
};
