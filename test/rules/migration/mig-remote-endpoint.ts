import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const front = {
  name: "front",
  existing: true,
  datacenter: "campus",
  address: "10.50.0.70",
  publicAddress: "203.0.113.70",
  software: "haproxy",
  mode: "tls-passthrough",
  hosts: ["hybrid.school.example"],
  publishes: ["ews", "autodiscover"],
} as const;

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "hybrid.endpoint.servers": [] },
      finds: [
        "hybrid.endpoint.servers: the migration endpoint has no server behind it, got none, expected at least one server; name the servers behind `hybrid.endpoint`, and let proxies with its name publish ews",
      ],
    },
    {
      ...school,
      document: {
        proxies: [
          {
            name: "front",
            existing: true,
            datacenter: "cloud",
            software: "haproxy",
            mode: "tls-passthrough",
            hosts: ["hybrid.school.example"],
            publishes: ["autodiscover"],
          },
        ],
      },
      finds: [
        "proxies[0].publishes [front]: the proxy in front of the migration endpoint does not publish EWS, got autodiscover, expected also ews; name the servers behind `hybrid.endpoint`, and let proxies with its name publish ews",
      ],
    },
    {
      ...school,
      document: { proxies: [{ ...front, idleTimeoutSeconds: 2399 }] },
      finds: [
        "proxies[0].idleTimeoutSeconds [front]: the proxy in front of the migration endpoint closes the connections of long moves, got 2399 s, expected at least 2400 s; set the idle timeout of the proxy to at least 40 minutes",
      ],
    },
    {
      ...school,
      document: { "hybrid.endpoint.servers": ["HYB1", "WAP1"] },
      finds: [
        "hybrid.endpoint.servers: the migration endpoint names servers that are not Exchange servers of this document, got WAP1, expected Exchange servers; name the servers behind `hybrid.endpoint`, and let proxies with its name publish ews",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      ...school,
      document: { "hybrid.endpoint": undefined },
      finds: [
        "hybrid.endpoint: cannot be judged: where Exchange Online pulls mailboxes from is not specified; add `hybrid.endpoint`, such as `endpoint: { name: hybrid.example.com }`",
      ],
    },
  ],
  changes: [
    {
      from: "school",
      set: "proxies",
      to: [
        {
          name: "front",
          existing: true,
          datacenter: "cloud",
          address: "10.60.1.40",
          software: "haproxy",
          mode: "tls-passthrough",
          hosts: ["hybrid.school.example"],
          publishes: ["autodiscover"],
        },
      ],
      finds: ["mig-remote-endpoint"],
    },
    // The way to the cloud.
    {
      from: "school",
      set: "proxies",
      to: [
        {
          name: "front",
          existing: true,
          datacenter: "campus",
          address: "10.50.0.70",
          publicAddress: "203.0.113.70",
          software: "haproxy",
          mode: "tls-passthrough",
          hosts: ["hybrid.school.example"],
          publishes: ["ews", "autodiscover"],
          idleTimeoutSeconds: 60,
        },
      ],
      finds: ["mig-remote-endpoint", "hw-idle-timeout-chain"],
    },
    {
      from: "school",
      set: "hybrid.endpoint.servers",
      to: ["WAP1"],
      finds: ["services-survive-failures", "mig-remote-endpoint"],
    },
    {
      from: "school",
      set: "hybrid.endpoint.servers",
      to: ["HYB1", "AZ-AD1"],
      finds: ["services-survive-failures", "mig-remote-endpoint"],
    },
  ],
};
