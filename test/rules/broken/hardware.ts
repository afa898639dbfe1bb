import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to this area. */
export const hardware: BrokenDocuments = {
  town: [
    { set: "exchange.tlsInspection", to: true, finds: ["hw-av-no-mitm", "sec-em-service"] },
    {
      set: "datacenters[0].hosts[0].storage[1].attachment",
      to: "nas",
      finds: ["hw-block-storage", "virt-no-nas-as-block"],
    },
    { set: "datacenters[0].firewallIdleSeconds", to: 1800, finds: ["hw-idle-timeout-chain"] },
    { set: "proxies[0].idleTimeoutSeconds", to: 600, finds: ["hw-idle-timeout-chain", "proxy-eas-timeout"] },
    { set: "proxies[0].idleTimeoutSeconds", to: 10800, finds: ["hw-idle-timeout-chain"] },
    {
      set: "datacenters[0].hosts[0].storage[1].raid",
      to: "none",
      finds: ["hw-jbod-3copies", "dag-autoreseed-layout", "hw-raid-required-standalone"],
    },
    { set: "datacenters[0].hosts[0].storage[0].raid", to: "none", finds: ["hw-mountpoint-host-raid", "hw-os-raid1"] },
    { set: "datacenters[0].hosts[0].storage[1].features", to: ["deduplication"], finds: ["hw-no-compress-efs"] },
    { set: "datacenters[0].hosts[0].storage[1].shared", to: true, finds: ["hw-no-shared-spindles"] },
    { set: "datacenters[0].hosts[0].storage[1].features", to: ["tiering"], finds: ["hw-no-tiering"] },
    { set: "datacenters[0].hosts[0].storage[0].raid", to: "raid-5", finds: ["hw-os-raid1"] },
    { set: "datacenters[0].hosts[0].storage[0].raid", to: undefined, finds: ["hw-os-raid1"] },
    {
      set: "datacenters[1].hosts[0].storage[1].raid",
      to: "none",
      finds: ["hw-raid-required-standalone", "dag-autoreseed-layout", "hw-jbod-3copies"],
    },
    { set: "datacenters[1].hosts[0].storage[1].raid", to: undefined, finds: ["hw-raid-required-standalone"] },
    {
      set: "gateways[0].edge",
      to: { memoryGB: 16 },
      finds: [
        "hw-ram-edge",
        "edge-cert-not-shared",
        "edge-internal-smtp-servers",
        "edge-not-joined",
        "edge-one-site",
        "mig-edge-coexist",
        "port-sender-reputation",
      ],
    },
    {
      set: "gateways[0].edge",
      to: {},
      finds: [
        "hw-ram-edge",
        "edge-cert-not-shared",
        "edge-internal-smtp-servers",
        "edge-not-joined",
        "edge-one-site",
        "mig-edge-coexist",
        "port-sender-reputation",
      ],
    },
    { set: "clusters[0].machine.memoryGB", to: 96, finds: ["hw-ram-mailbox"] },
    { set: "clusters[0].machine.memoryGB", to: 64, finds: ["hw-ram-mailbox"] },
    { set: "datacenters[0].hosts[0].storage[1].stripeKB", to: 64, finds: ["hw-stripe-cache"] },
    { set: "datacenters[0].hosts[0].storage[1].writeCache", to: "unprotected", finds: ["hw-stripe-cache"] },
  ],
  government: [
    {
      set: "clusters[0].copies.replayLagManager",
      to: false,
      finds: ["hw-multi-db-volume-lag", "hw-jbod-3copies", "requirements-survive"],
    },
    { set: "clusters[0].machine.memoryGB", to: 64, finds: ["hw-ram-mailbox"] },
  ],
  school: [],
};
