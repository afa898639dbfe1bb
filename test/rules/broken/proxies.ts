import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to this area. */
export const proxies: BrokenDocuments = {
  town: [
    { set: "proxies[0].idleTimeoutSeconds", to: 1500, finds: ["proxy-eas-timeout"] },
    {
      set: "proxies[0].mode",
      to: "tls-offload",
      finds: ["proxy-mode-declared", "proxy-nginx-oss-ntlm", "sec-ep-no-offload"],
    },
    {
      set: "proxies[0].publishes",
      to: ["owa", "PowerShell", "api"],
      finds: ["proxy-path-list", "port-client-set", "sec-powershell-not-published"],
    },
    {
      set: "proxies[0].mode",
      to: "tls-bridging",
      finds: ["proxy-same-cert", "proxy-nginx-oss-ntlm", "sec-ep-bridging"],
    },
    { set: "waivers[0]", to: undefined, finds: ["proxy-two-per-dc"] },
    { set: "proxies[0].software", to: "web-application-proxy", finds: ["proxy-wap-bridging"] },
    { set: "proxies[0].preauthentication", to: { owa: "kerberos-delegation" }, finds: ["proxy-wap-joined-kcd"] },
    { set: "proxies[0].preauthentication", to: { ews: "adfs" }, finds: ["proxy-wap-preauth"] },
    {
      set: "proxies[0].preauthentication",
      to: { eas: "kerberos-delegation" },
      finds: ["proxy-wap-preauth", "proxy-wap-joined-kcd"],
    },
  ],
  government: [
    { set: "proxies[0].maxBodyMB", to: 40, finds: ["proxy-body-size"] },
    { set: "proxies[0].healthChecks", to: "tcp", finds: ["proxy-health-path"] },
    { set: "proxies[0].software", to: "nginx", finds: ["proxy-nginx-oss-ntlm"] },
    { set: "proxies[0].certificate", to: "own", finds: ["proxy-same-cert", "sec-ep-bridging"] },
    { set: "proxies[0].tls", to: ["1.0", "1.2"], finds: ["proxy-tls-min"] },
    { set: "proxies[0].count", to: 1, finds: ["proxy-two-per-dc"] },
  ],
  school: [],
};
