/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const security: Readonly<Record<string, string>> = {
  "sec-basic-auth-off": "risk",
  "sec-download-domains": "risk",
  "sec-ecp-external-block": "risk",
  "sec-em-service": "risk",
  "sec-ep-bridging": "unsupported",
  "sec-ep-hybrid-agent": "unsupported",
  "sec-ep-no-offload": "unsupported",
  "sec-ep-on": "risk",
  "sec-ep-pf-2013": "unsupported",
  "sec-hsts": "risk",
  "sec-modern-auth-adfs": "risk",
  "sec-open-relay": "risk",
  "sec-pop-imap-off": "advice",
  "sec-powershell-not-published": "risk",
  "sec-tls12-on": "risk",
  "sec-tls13-scope": "unsupported",
};
