import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

const published = ["owa", "ews", "mapi", "eas", "oab", "autodiscover"];

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      document: { "proxies[0].publishes": ["owa", "PowerShell", "api"] },
      finds: [
        "proxies[0].publishes [rproxy]: the proxy publishes more than clients need, got api, expected owa, ecp-user, ews, mapi, eas, activesync, microsoft-server-activesync, autodiscover, oab, rpc, outlook-anywhere; publish only the protocols of clients, and of ecp at most the user options (`ecp-user`)",
      ],
    },
    {
      document: { "proxies[0].publishes": ["owa", "/ecp/", "rdp", "8443"] },
      finds: [
        "proxies[0].publishes [rproxy]: the proxy publishes more than clients need, got /ecp/, expected owa, ecp-user, ews, mapi, eas, activesync, microsoft-server-activesync, autodiscover, oab, rpc, outlook-anywhere; publish only the protocols of clients, and of ecp at most the user options (`ecp-user`)",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "proxies[0].publishes", to: [...published, "ecp"], finds: ["proxy-path-list"] },
    { from: "town", set: "proxies[0].publishes", to: [...published, "api"], finds: ["proxy-path-list"] },
    { from: "small-government", set: "proxies[0].publishes", to: [...published, "ecp"], finds: ["proxy-path-list"] },
    { from: "small-government", set: "proxies[1].publishes", to: [...published, "/ecp"], finds: ["proxy-path-list"] },
    {
      from: "school",
      set: "proxies",
      to: campus({ publishes: ["ews", "autodiscover", "mrsproxy", "ecp"] }),
      finds: ["proxy-path-list"],
    },
  ],
};
