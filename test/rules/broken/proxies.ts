import type { BrokenDocuments } from "./broken-document";

const published = ["owa", "ews", "mapi", "eas", "oab", "autodiscover"];

/** A proxy on the campus of the school that publishes the hybrid endpoint. */
const campus = (changes: object) => [
  {
    name: "RPROXY",
    existing: true,
    datacenter: "campus",
    address: "10.50.0.70",
    publicAddress: "203.0.113.9",
    software: "haproxy",
    mode: "tls-bridging",
    certificate: "same-as-exchange",
    hosts: ["hybrid.school.example", "autodiscover.school.example"],
    ...changes,
  },
];

/** Single changes whose named rule belongs to this area. */
export const proxies: BrokenDocuments = {
  town: [
    { set: "proxies[0].product", to: "iis-arr", finds: ["proxy-arr-deprecated"] },
    { set: "proxies[0].idleTimeoutSeconds", to: 1500, finds: ["proxy-eas-timeout"] },
    { set: "proxies[0].pool", to: "own-datacenter", finds: ["proxy-health-both-dcs"] },
    { set: "proxies[0].pool", to: "all-alike", finds: ["proxy-health-both-dcs"] },
    {
      set: "proxies[0].mode",
      to: "tls-offload",
      finds: ["proxy-mode-declared", "proxy-nginx-oss-ntlm", "sec-ep-no-offload"],
    },
    { set: "proxies[0].address", to: "10.1.0.11", finds: ["proxy-not-domain-exchange-host"] },
    { set: "proxies[0].address", to: "10.1.10.11", finds: ["proxy-not-domain-exchange-host"] },
    { set: "proxies[0].address", to: undefined, finds: ["proxy-not-domain-exchange-host"] },
    { set: "proxies[0].publishes", to: [...published, "ecp"], finds: ["proxy-path-list"] },
    { set: "proxies[0].publishes", to: [...published, "api"], finds: ["proxy-path-list"] },
    {
      set: "proxies[0].publishes",
      to: [...published, "PowerShell"],
      finds: ["proxy-path-list", "sec-powershell-not-published"],
    },
    {
      set: "proxies[0].mode",
      to: "tls-bridging",
      finds: ["proxy-same-cert", "proxy-nginx-oss-ntlm", "sec-ep-bridging"],
    },
    { set: "waivers[0]", to: undefined, finds: ["proxy-two-per-dc"] },
    { set: "proxies[0].software", to: "web-application-proxy", finds: ["proxy-wap-bridging"] },
    {
      set: "proxies[0].preauthentication",
      to: { owa: "kerberos-delegation" },
      finds: ["proxy-wap-joined-kcd", "proxy-wap-preauth"],
    },
    { set: "proxies[0].preauthentication", to: { owa: "adfs" }, finds: ["proxy-wap-preauth"] },
    { set: "proxies[0].preauthentication", to: { ews: "adfs" }, finds: ["proxy-wap-preauth"] },
    { set: "proxies[0].preauthentication", to: { ecp: "adfs" }, finds: ["proxy-wap-preauth"] },
    {
      set: "proxies[0].preauthentication",
      to: { eas: "kerberos-delegation" },
      finds: ["proxy-wap-preauth", "proxy-wap-joined-kcd"],
    },
  ],
  government: [
    { set: "proxies[0].product", to: "iis-arr", finds: ["proxy-arr-deprecated"] },
    { set: "proxies[0].maxBodyMB", to: 40, finds: ["proxy-body-size"] },
    { set: "proxies[1].maxBodyMB", to: 50, finds: ["proxy-body-size"] },
    { set: "proxies[0].idleTimeoutSeconds", to: 1800, finds: ["proxy-eas-timeout"] },
    { set: "proxies[0].pool", to: "own-datacenter", finds: ["proxy-health-both-dcs"] },
    { set: "proxies[1].pool", to: "all-alike", finds: ["proxy-health-both-dcs"] },
    { set: "proxies[0].healthChecks", to: "tcp", finds: ["proxy-health-path"] },
    { set: "proxies[1].healthChecks", to: "none", finds: ["proxy-health-path", "ns-rr-partial-failure"] },
    { set: "proxies[0].mode", to: "tls-offload", finds: ["proxy-mode-declared", "sec-ep-no-offload"] },
    { set: "proxies[1].mode", to: "tls-offload", finds: ["proxy-mode-declared", "sec-ep-no-offload"] },
    { set: "proxies[0].software", to: "nginx", finds: ["proxy-nginx-oss-ntlm"] },
    { set: "proxies[1].software", to: "nginx", finds: ["proxy-nginx-oss-ntlm"] },
    { set: "proxies[0].existing", to: true, finds: ["proxy-not-domain-exchange-host"] },
    { set: "proxies[0].publishes", to: [...published, "ecp"], finds: ["proxy-path-list"] },
    { set: "proxies[1].publishes", to: [...published, "/ecp"], finds: ["proxy-path-list"] },
    {
      set: "proxies[1].publishes",
      to: [...published, "powershell"],
      finds: ["proxy-path-list", "sec-powershell-not-published"],
    },
    { set: "proxies[0].certificate", to: "own", finds: ["proxy-same-cert", "sec-ep-bridging"] },
    { set: "proxies[1].certificate", to: "own", finds: ["proxy-same-cert", "sec-ep-bridging"] },
    { set: "proxies[1].certificate", to: undefined, finds: ["proxy-same-cert", "sec-ep-bridging"] },
    { set: "proxies[0].tls", to: ["1.0", "1.2"], finds: ["proxy-tls-min"] },
    { set: "proxies[1].tls", to: ["1.1", "1.2", "1.3"], finds: ["proxy-tls-min"] },
    { set: "proxies[0].count", to: 1, finds: ["proxy-two-per-dc", "datacenters-equal-strength"] },
    { set: "proxies[1].count", to: 1, finds: ["proxy-two-per-dc", "datacenters-equal-strength"] },
    { set: "proxies[0].virtualAddress", to: undefined, finds: ["proxy-two-per-dc"] },
    { set: "proxies[1].virtualAddress", to: undefined, finds: ["proxy-two-per-dc"] },
    {
      set: "proxies[1]",
      to: undefined,
      finds: ["proxy-two-per-dc", "names-survive-datacenter", "ns-rr-two-addresses"],
    },
    { set: "proxies[0].preauthentication", to: { owa: "kerberos-delegation" }, finds: ["proxy-wap-joined-kcd"] },
    { set: "proxies[0].preauthentication", to: { mapi: "adfs" }, finds: ["proxy-wap-preauth"] },
    { set: "proxies[1].preauthentication", to: { oab: "adfs" }, finds: ["proxy-wap-preauth"] },
  ],
  school: [
    { set: "proxies", to: campus({ maxBodyMB: 30 }), finds: ["proxy-body-size"] },
    { set: "proxies", to: campus({ idleTimeoutSeconds: 1800 }), finds: ["proxy-eas-timeout", "mig-remote-endpoint"] },
    { set: "proxies", to: campus({ healthChecks: "none" }), finds: ["proxy-health-path"] },
    {
      set: "proxies",
      to: campus({ preauthentication: { autodiscover: "adfs" } }),
      finds: ["proxy-hybrid-no-preauth", "port-hybrid-in", "proxy-wap-preauth"],
    },
    { set: "proxies", to: campus({ mode: "tls-offload" }), finds: ["proxy-mode-declared", "sec-ep-no-offload"] },
    { set: "proxies", to: campus({ software: "nginx" }), finds: ["proxy-nginx-oss-ntlm"] },
    { set: "proxies", to: campus({ address: "10.50.0.22" }), finds: ["proxy-not-domain-exchange-host"] },
    { set: "proxies", to: campus({ address: "10.50.0.11" }), finds: ["proxy-not-domain-exchange-host"] },
    {
      set: "proxies",
      to: campus({ publishes: ["ews", "autodiscover", "mrsproxy", "ecp"] }),
      finds: ["proxy-path-list"],
    },
    { set: "proxies", to: campus({ certificate: "own" }), finds: ["proxy-same-cert", "sec-ep-bridging"] },
    {
      set: "proxies",
      to: campus({ publishes: ["ews", "autodiscover", "smtp"] }),
      finds: ["proxy-smtp-not-l7", "port-client-set"],
    },
    { set: "proxies", to: campus({ tls: ["1.0", "1.1", "1.2"] }), finds: ["proxy-tls-min"] },
    {
      set: "proxies",
      to: campus({ software: "web-application-proxy", mode: "tls-passthrough" }),
      finds: ["proxy-wap-bridging"],
    },
  ],
};
