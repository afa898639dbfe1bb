import type { RuleCases } from "../support/describe-rule";
import { firewallRules } from "../support/ports-documents";
import { school } from "../support/documents";

const published = ["owa", "ews", "mapi", "eas", "oab", "autodiscover"];

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].publishes": ["owa", "rdp"] },
      finds: [
        "proxies[0].publishes [rproxy]: the proxy publishes protocols that no client needs, got rdp, expected Exchange protocols that the users' clients use; publish only what clients use",
      ],
    },
    {
      document: { "proxies[0].publishes": ["owa", "imap"] },
      finds: [
        "proxies[0].publishes [rproxy]: the proxy publishes protocols that no client needs, got imap, expected Exchange protocols that the users' clients use; remove the protocol from `publishes`, or specify its users in `users`",
      ],
    },
    {
      plan: firewallRules((all) =>
        all.map((rule) =>
          rule.from === "internet" && rule.to === "rproxy" ? { ...rule, ports: ["443", "3389"] } : rule,
        ),
      ),
      finds: [
        "proxies [rproxy]: ports other than those of clients are open to the Internet, got tcp 443 3389, expected tcp 443, 80, 587, 993, 995; publish only what clients use",
      ],
    },
    {
      document: { "proxies[0].publishes": ["imap", "owa"] },
      finds: [
        "proxies[0].publishes [rproxy]: the proxy publishes protocols that no client needs, got imap, expected Exchange protocols that the users' clients use; remove the protocol from `publishes`, or specify its users in `users`",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    { from: "town", set: "proxies[0].publishes", to: [...published, "rdp"], finds: ["port-client-set"] },
    { from: "town", set: "proxies[0].publishes", to: [...published, "smtp"], finds: ["port-client-set"] },
    { from: "town", set: "proxies[0].publishes", to: [...published, "8443"], finds: ["port-client-set"] },
    {
      from: "town",
      set: "proxies[0].publishes",
      to: [...published, "imap"],
      finds: ["port-client-set"],
    },
    {
      from: "town",
      set: "proxies[0].publishes",
      to: ["owa", "rdp"],
      finds: ["port-client-set", "client-protocols-published"],
    },
    { from: "small-government", set: "proxies[0].publishes", to: [...published, "rdp"], finds: ["port-client-set"] },
    { from: "small-government", set: "proxies[1].publishes", to: [...published, "3389"], finds: ["port-client-set"] },
    {
      from: "small-government",
      set: "proxies[0].publishes",
      to: [...published, "pop"],
      finds: ["port-client-set"],
    },
    {
      from: "small-government",
      set: "proxies[0].publishes",
      to: [...published, "smtp"],
      finds: ["port-client-set", "proxy-smtp-not-l7"],
    },
    {
      from: "town",
      set: "proxies[0].publishes",
      to: ["imap", "owa"],
      finds: ["port-client-set", "client-protocols-published"],
    },
  ],
};
