import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].publishes": ["owa"] },
      finds: [
        "proxies[0].publishes [rproxy]: the proxy does not publish protocols that clients need under its names, got owa, expected autodiscover as well; publish the same protocols on every proxy of a name",
      ],
    },
    {
      from: "small-government",
      document: { "proxies[1].publishes": ["OWA", "Microsoft-Server-ActiveSync", "/ews", "autodiscover"] },
      finds: [
        "proxies[1].publishes [lb-south]: the proxy does not publish protocols that clients need under its names, got /ews, autodiscover, Microsoft-Server-ActiveSync, OWA, expected mapi, oab as well; publish the same protocols on every proxy of a name",
      ],
    },
    {
      from: "small-government",
      document: { proxies: [] },
      finds: [
        "proxies: clients are directed to a front end that does not exist, got internal: load-balancer, external: load-balancer, expected at least one proxy; describe the front end in `proxies`, or set `namespaces.distribution` to dns-round-robin",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "proxies[0].publishes", to: ["owa", "eas"], finds: ["client-protocols-published"] },
    {
      from: "town",
      set: "proxies",
      to: [],
      finds: ["client-protocols-published", "mig-parallel-names", "waiver-unused"],
    },
    { from: "small-government", set: "proxies[1].publishes", to: ["owa"], finds: ["client-protocols-published"] },
    {
      from: "small-government",
      set: "proxies[0].publishes",
      to: ["owa", "ews", "mapi", "oab", "autodiscover"],
      finds: ["client-protocols-published"],
    },
    {
      from: "small-government",
      set: "proxies",
      to: [],
      finds: ["client-protocols-published", "ns-rr-two-addresses", "ns-split-dns"],
    },
  ],
};
