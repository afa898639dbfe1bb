/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const proxies: Readonly<Record<string, string>> = {
  "proxy-mode-declared": "unsupported",
  "proxy-nginx-oss-ntlm": "unsupported",
  "proxy-same-cert": "unsupported",
  "proxy-two-per-dc": "risk",
};
