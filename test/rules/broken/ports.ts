import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to this area. */
export const ports: BrokenDocuments = {
  town: [
    {
      set: "gateways[1]",
      to: {
        name: "EDGE1",
        existing: true,
        datacenter: "dc1",
        address: "10.1.50.31",
        publicAddress: "203.1.50.31",
        host: "edge1.town.example",
        direction: "both",
        edge: {
          version: "SE",
          domain: "workgroup",
          subscribedSites: ["DC1"],
          resubscribe: true,
          certificate: "self-signed",
          openProxyTest: false,
          internalSmtpServers: ["10.1.50.25"],
        },
      },
      finds: ["edge-one-site", "gw-send-connector-both-dc", "hw-ram-edge"],
    },
    { set: "gateways[0].maxMessageMB", to: 25, finds: ["gw-size-limits-aligned"] },
    { set: "gateways[0].address", to: undefined, finds: ["gw-third-party-scoped"] },
    { set: "proxies[0].publishes", to: ["owa", "rdp"], finds: ["port-client-set", "proxy-path-list"] },
    { set: "proxies[0].publishes", to: ["owa", "imap"], finds: ["port-client-set", "sec-pop-imap-off"] },
    { set: "datacenters[1].networks[0].dns", to: [], finds: ["port-dns"] },
    { set: "datacenters[0].networks[1].filtered", to: true, finds: ["port-no-filter-internal"] },
    { set: "links[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    { set: "gateways[0].direction", to: "outbound", finds: ["port-smtp-in", "mail-path-complete", "ns-mx"] },
    { set: "clusters[0].alternateWitness.address", to: undefined, finds: ["port-witness"] },
  ],
  government: [{ set: "gateways[0].direction", to: "inbound", finds: ["gw-send-connector-both-dc"] }],
  school: [
    { set: "gateways[0].rewritesSmtp", to: true, finds: ["gw-no-smtp-rewrite"] },
    { set: "hybrid.endpoint.publicAddress", to: undefined, finds: ["port-hybrid-in"] },
  ],
};
