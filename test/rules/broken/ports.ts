import type { BrokenDocuments } from "./broken-document";

/** An Edge server beside the town's gateway, with nothing wrong in itself. */
const edge = {
  version: "SE",
  domain: "workgroup",
  subscribedSites: ["DC1"],
  resubscribe: true,
  certificate: "self-signed",
  openProxyTest: false,
  memoryGB: 64,
  internalSmtpServers: ["10.1.50.25"],
};

const townEdge = {
  name: "EDGE1",
  existing: true,
  datacenter: "dc1",
  address: "10.1.50.31",
  publicAddress: "203.0.113.31",
  host: "edge1.town.example",
  direction: "both",
  edge,
};

/** With one Edge server dc2 has none, mail still leaves from dc1 alone, and some of it past the gateway that signs. */
const oneEdge = ["edge-one-site", "gw-send-connector-both-dc", "ns-dkim"] as const;

/** The school's Edge server hands everything to Exchange Online. */
const schoolEdge = (changes: object) => ({
  name: "EDGE1",
  existing: true,
  datacenter: "campus",
  address: "10.50.0.71",
  host: "edge1.school.example",
  direction: "outbound",
  tls: "required",
  smartHost: { host: "school-example.mail.protection.outlook.com", auth: "certificate" },
  edge: { ...edge, subscribedSites: ["CAMPUS"], internalSmtpServers: [], ...changes },
});

const published = ["owa", "ews", "mapi", "eas", "oab", "autodiscover"];

/** Single changes whose named rule belongs to this area. */
export const ports: BrokenDocuments = {
  town: [
    { set: "gateways[1]", to: townEdge, finds: oneEdge },
    {
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, domain: "internal-forest" } },
      finds: ["edge-not-joined", ...oneEdge],
    },
    {
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, certificate: "shared" } },
      finds: ["edge-cert-not-shared", ...oneEdge],
    },
    {
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, roles: ["mailbox"] } },
      finds: ["edge-not-with-mailbox", ...oneEdge],
    },
    {
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, resubscribe: false } },
      finds: ["edge-resubscribe-new-mbx", ...oneEdge],
    },
    {
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, internalSmtpServers: [] } },
      finds: ["edge-internal-smtp-servers", ...oneEdge],
    },
    {
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, openProxyTest: true } },
      finds: ["port-sender-reputation", ...oneEdge],
    },
    {
      set: "gateways[1]",
      to: { ...townEdge, direction: "inbound" },
      finds: ["port-edge-int", "edge-one-site"],
    },
    { set: "gateways[1]", to: { ...townEdge, tls: "none" }, finds: ["gw-no-smtp-rewrite", ...oneEdge] },
    { set: "gateways[0].maxMessageMB", to: 25, finds: ["gw-size-limits-aligned"] },
    { set: "gateways[0].address", to: undefined, finds: ["gw-third-party-scoped"] },
    { set: "gateways[0].tls", to: "none", finds: ["gw-third-party-scoped"] },
    { set: "proxies[0].publishes", to: [...published, "rdp"], finds: ["port-client-set"] },
    { set: "proxies[0].publishes", to: [...published, "smtp"], finds: ["port-client-set"] },
    { set: "proxies[0].publishes", to: [...published, "8443"], finds: ["port-client-set"] },
    { set: "proxies[0].publishes", to: [...published, "imap"], finds: ["port-client-set", "sec-pop-imap-off"] },
    { set: "proxies[0].publishes", to: ["owa", "rdp"], finds: ["port-client-set", "client-protocols-published"] },
    { set: "datacenters[1].networks[0].dns", to: [], finds: ["port-dns"] },
    { set: "datacenters[0].networks[0].dns", to: ["8.8.8.8"], finds: ["port-dns"] },
    { set: "datacenters[1].networks[0].dns", to: ["10.2.0.11", "1.1.1.1"], finds: ["port-dns"] },
    { set: "datacenters[0].networks[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    { set: "datacenters[0].networks[1].filtered", to: true, finds: ["port-no-filter-internal"] },
    { set: "links[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    {
      set: "datacenters[0].networks[0].purpose",
      to: "perimeter",
      finds: ["port-no-mailbox-in-dmz", "dag-one-mapi-network"],
    },
    { set: "gateways[0].direction", to: "outbound", finds: ["port-smtp-in", "mail-path-complete", "ns-mx"] },
    { set: "gateways[0].direction", to: "inbound", finds: ["port-smtp-out", "mail-path-complete", "ns-dkim"] },
    { set: "gateways[0].publicAddress", to: undefined, finds: ["port-smtp-out", "port-smtp-in", "ns-ptr-helo"] },
    { set: "clusters[0].alternateWitness.address", to: undefined, finds: ["port-witness"] },
    { set: "clusters[0].witness.address", to: undefined, finds: ["port-witness"] },
  ],
  government: [
    { set: "gateways[0].direction", to: "inbound", finds: ["gw-send-connector-both-dc"] },
    { set: "gateways[1].direction", to: "inbound", finds: ["gw-send-connector-both-dc"] },
    { set: "gateways[0].tls", to: "none", finds: ["gw-third-party-scoped", "ns-mta-sts"] },
    { set: "gateways[1].tls", to: "none", finds: ["gw-third-party-scoped", "ns-mta-sts"] },
    { set: "gateways[0].maxMessageMB", to: 3.5, finds: ["gw-size-limits-aligned"] },
    { set: "gateways[1].maxMessageMB", to: 34, finds: ["gw-size-limits-aligned"] },
    { set: "gateways[0].publicAddresses", to: undefined, finds: ["port-smtp-out", "port-smtp-in", "ns-ptr-helo"] },
    { set: "proxies[0].publishes", to: [...published, "rdp"], finds: ["port-client-set"] },
    { set: "proxies[1].publishes", to: [...published, "3389"], finds: ["port-client-set"] },
    { set: "proxies[0].publishes", to: [...published, "pop"], finds: ["port-client-set", "sec-pop-imap-off"] },
    { set: "proxies[0].publishes", to: [...published, "smtp"], finds: ["port-client-set", "proxy-smtp-not-l7"] },
    { set: "datacenters[0].networks[0].dns", to: [], finds: ["port-dns"] },
    { set: "datacenters[1].networks[1].dns", to: [], finds: ["port-dns"] },
    { set: "datacenters[0].networks[0].dns", to: ["8.8.8.8"], finds: ["port-dns"] },
    { set: "datacenters[0].networks[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    { set: "datacenters[1].networks[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    {
      set: "datacenters[2].networks[0].filtered",
      to: true,
      finds: ["port-no-filter-internal", "az-nsg-no-intra-block"],
    },
    { set: "links[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    { set: "links[2].filtered", to: true, finds: ["port-no-filter-internal", "az-nsg-no-intra-block"] },
    {
      set: "datacenters[1].networks[0].purpose",
      to: "perimeter",
      finds: ["port-no-mailbox-in-dmz", "dag-one-mapi-network"],
    },
    {
      set: "gateways[1].datacenter",
      to: "north",
      finds: ["gw-send-connector-both-dc", "ns-mx"],
    },
    { set: "gateways[0].existing", to: true, finds: ["gw-third-party-scoped"] },
  ],
  school: [
    { set: "gateways[0].rewritesSmtp", to: true, finds: ["gw-no-smtp-rewrite"] },
    { set: "gateways[0].maxMessageMB", to: 10, finds: ["gw-size-limits-aligned"] },
    { set: "gateways[1]", to: schoolEdge({ domain: "internal-forest" }), finds: ["edge-not-joined"] },
    { set: "gateways[1]", to: schoolEdge({ subscribedSites: [] }), finds: ["edge-hybrid-needs-sub", "edge-one-site"] },
    { set: "gateways[1]", to: schoolEdge({ subscribedSites: ["CLOUD"] }), finds: ["edge-one-site"] },
    { set: "gateways[1]", to: schoolEdge({ certificate: "shared" }), finds: ["edge-cert-not-shared"] },
    { set: "gateways[1]", to: schoolEdge({ roles: ["domain-controller"] }), finds: ["edge-not-with-mailbox"] },
    { set: "gateways[1]", to: schoolEdge({ openProxyTest: undefined }), finds: ["port-sender-reputation"] },
    { set: "gateways[0].direction", to: "inbound", finds: ["port-smtp-out", "mail-path-complete"] },
    { set: "gateways", to: undefined, finds: ["port-smtp-out", "mail-path-complete"] },
    { set: "hybrid.endpoint.publicAddress", to: undefined, finds: ["port-hybrid-in"] },
    { set: "hybrid.endpoint.publicAddress", to: { create: false }, finds: ["port-hybrid-in"] },
    { set: "hybrid.endpoint.servers", to: [], finds: ["port-hybrid-in", "mig-remote-endpoint"] },
    { set: "hybrid.endpoint", to: undefined, finds: ["port-hybrid-in", "mig-remote-endpoint"] },
    { set: "hybrid.outboundPorts", to: [443, 80], finds: ["port-hybrid-out"] },
    { set: "hybrid.outboundPorts", to: [], finds: ["port-hybrid-out"] },
    { set: "links[0].filtered", to: true, finds: ["port-no-filter-internal", "az-nsg-no-intra-block"] },
    { set: "datacenters[0].networks[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    { set: "hybrid.managementServer.network", to: "perimeter", finds: ["port-no-mailbox-in-dmz"] },
    { set: "datacenters[1].networks[2].purpose", to: "perimeter", finds: ["port-no-mailbox-in-dmz"] },
  ],
};
