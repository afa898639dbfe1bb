import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to this area. */
export const security: BrokenDocuments = {
  town: [
    { set: "namespaces.downloadDomain", to: "mail.town.example", finds: ["sec-download-domains"] },
    {
      set: "namespaces.downloadDomain",
      to: "download.town.example",
      finds: ["sec-download-domains", "client-path-complete", "names-survive-datacenter", "ns-cert-san-min"],
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
      finds: ["sec-ep-pf-2013", "life-2013-2010-eos", "life-2013-hop", "life-setup-blocks-2013"],
    },
    { set: "exchange.hstsSeconds", to: 86400, finds: ["sec-hsts"] },
    { set: "exchange.modernAuthentication", to: "adfs", finds: ["sec-modern-auth-adfs"] },
    {
      set: "proxies[0].publishes",
      to: ["imap", "owa"],
      finds: ["sec-pop-imap-off", "client-protocols-published", "port-client-set"],
    },
    {
      set: "proxies[0].publishes",
      to: ["owa", "PowerShell"],
      finds: ["sec-powershell-not-published", "client-protocols-published", "proxy-path-list"],
    },
    { set: "exchange.tls", to: ["1.3"], finds: ["sec-tls13-scope"] },
    { set: "namespaces.downloadDomain", to: "mail-old.town.example", finds: ["sec-download-domains"] },
    { set: "namespaces.downloadDomain", to: "autodiscover.town.example", finds: ["sec-download-domains"] },
    { set: "exchange.tls", to: ["1.0", "1.1", "1.2"], finds: ["sec-tls12-on"] },
    { set: "exchange.tls", to: ["1.1"], finds: ["sec-tls12-on"] },
    { set: "exchange.hstsSeconds", to: 0, finds: ["sec-hsts"] },
    {
      set: "proxies[0].publishes",
      to: ["owa", "ews", "mapi", "eas", "oab", "autodiscover", "/PowerShell"],
      finds: ["sec-powershell-not-published", "proxy-path-list"],
    },
  ],
  government: [
    { set: "exchange.adminAccess", to: "everywhere", finds: ["sec-ecp-external-block"] },
    {
      set: "proxies[0].publishes",
      to: ["owa", "ews", "mapi", "eas", "oab", "autodiscover", "powershell"],
      finds: ["sec-powershell-not-published", "proxy-path-list"],
    },
    { set: "namespaces.downloadDomain", to: "mail.government.example", finds: ["sec-download-domains"] },
    { set: "namespaces.downloadDomain", to: "autodiscover.health.government.example", finds: ["sec-download-domains"] },
    {
      set: "namespaces.downloadDomain",
      to: "dl.government.example",
      finds: ["sec-download-domains", "ns-cert-san-min"],
    },
    { set: "namespaces.certificate.names[4]", to: undefined, finds: ["sec-download-domains", "ns-cert-san-min"] },
    { set: "exchange.adminAccess", to: undefined, finds: ["sec-ecp-external-block"] },
    { set: "exchange.tls", to: ["1.0", "1.2"], finds: ["sec-tls12-on"] },
    { set: "exchange.tls", to: ["1.3"], finds: ["sec-tls13-scope"] },
    { set: "exchange.extendedProtection", to: false, finds: ["sec-ep-on"] },
    { set: "exchange.emergencyMitigation", to: false, finds: ["sec-em-service"] },
    { set: "exchange.hstsSeconds", to: 3600, finds: ["sec-hsts"] },
    { set: "exchange.modernAuthentication", to: "adfs", finds: ["sec-modern-auth-adfs"] },
    {
      set: "proxies[0].publishes",
      to: ["owa", "ews", "mapi", "eas", "oab", "autodiscover", "/powershell-proxy"],
      finds: ["sec-powershell-not-published", "proxy-path-list"],
    },
  ],
  school: [
    { set: "exchange.adminAccess", to: "everywhere", finds: ["sec-ecp-external-block"] },
    { set: "exchange.adminAccess", to: undefined, finds: ["sec-ecp-external-block"] },
    { set: "exchange.tls", to: ["1.0", "1.2"], finds: ["sec-tls12-on"] },
    { set: "exchange.tls", to: ["1.3"], finds: ["sec-tls13-scope"] },
    { set: "exchange.extendedProtection", to: false, finds: ["sec-ep-on"] },
    { set: "exchange.emergencyMitigation", to: false, finds: ["sec-em-service"] },
    { set: "exchange.hstsSeconds", to: 60, finds: ["sec-hsts"] },
  ],
};
