import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to this area. */
export const security: BrokenDocuments = {
  town: [
    { set: "namespaces.downloadDomain", to: "mail.town.example", finds: ["sec-download-domains"] },
    {
      set: "namespaces.downloadDomain",
      to: "download.town.example",
      finds: ["sec-download-domains", "client-path-complete", "ns-cert-san-min"],
    },
    { set: "exchange.adminAccess", to: "everywhere", finds: ["sec-ecp-external-block"] },
    { set: "exchange.adminAccess", to: undefined, finds: ["sec-ecp-external-block"] },
    { set: "exchange.emergencyMitigation", to: false, finds: ["sec-em-service"] },
    { set: "exchange.extendedProtection", to: false, finds: ["sec-ep-on"] },
    {
      set: "migration.sources[0].update",
      to: "CU22",
      finds: ["sec-ep-pf-2013", "life-2016-cu23-first", "life-se-cu1-coexist"],
    },
    {
      set: "migration.sources[0].version",
      to: "2013",
      finds: ["sec-ep-pf-2013", "life-2013-hop", "life-setup-blocks-2013"],
    },
    { set: "exchange.hstsSeconds", to: 86400, finds: ["sec-hsts"] },
    { set: "exchange.modernAuthentication", to: "adfs", finds: ["sec-modern-auth-adfs"] },
    { set: "proxies[0].publishes", to: ["imap", "owa"], finds: ["sec-pop-imap-off", "port-client-set"] },
    {
      set: "proxies[0].publishes",
      to: ["owa", "PowerShell"],
      finds: ["sec-powershell-not-published", "port-client-set", "proxy-path-list"],
    },
    { set: "exchange.tls", to: ["1.3"], finds: ["sec-tls13-scope"] },
  ],
  government: [
    { set: "exchange.adminAccess", to: "everywhere", finds: ["sec-ecp-external-block"] },
    { set: "proxies[0].mode", to: "tls-offload", finds: ["sec-ep-no-offload", "proxy-mode-declared"] },
    {
      set: "proxies[0].publishes",
      to: ["owa", "ews", "mapi", "eas", "oab", "autodiscover", "powershell"],
      finds: ["sec-powershell-not-published", "port-client-set", "proxy-path-list"],
    },
  ],
  school: [],
};
