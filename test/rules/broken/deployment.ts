import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to no area of the catalogue: what the document demands, and consistency. */
export const deployment: BrokenDocuments = {
  town: [
    { set: "proxies[0].hosts", to: ["mail.town.example"], finds: ["client-path-complete", "mig-parallel-names"] },
    { set: "backup", to: [], finds: ["mailboxes-saved", "bk-offsite", "dag-native-protection-3"] },
    {
      set: "backup[0].covers",
      to: ["domain-controllers"],
      finds: ["mailboxes-saved", "bk-offsite", "dag-native-protection-3"],
    },
    { set: "backup[0].retentionDays", to: 3, finds: ["mailboxes-saved"] },
    { set: "backup[0].schedule.full", to: "monthly", finds: ["mailboxes-saved"] },
    { set: "proxies[0].publishes", to: ["owa", "eas"], finds: ["client-protocols-published"] },
    { set: "proxies", to: [], finds: ["client-protocols-published", "mig-parallel-names", "waiver-unused"] },
    { set: "links[0].mbps", to: 1, finds: ["replication-fits-link"] },
    { set: "links[0].mbps", to: 2, finds: ["replication-fits-link"] },
    { set: "requirements.saving", to: "20%", finds: ["requirements-saving"] },
    { set: "requirements.saving", to: "10%", finds: ["requirements-saving"] },
    { set: "requirements.survive", to: ["dc1+dc2"], finds: ["requirements-survive"] },
    { set: "waivers[1].expires", to: "2026-11-01", finds: ["waiver-expired", "ns-mx"] },
    { set: "datacenters[1].networks[0].dns", to: ["10.1.0.11"], finds: ["dns-survives-datacenter"] },
  ],
  government: [
    { set: "gateways[0].direction", to: "outbound", finds: ["mail-path-complete", "ns-mx", "port-smtp-in"] },
    { set: "backup", to: [], finds: ["mailboxes-saved", "bk-offsite"] },
    { set: "proxies[1].publishes", to: ["owa"], finds: ["client-protocols-published"] },
    {
      set: "proxies[0].publishes",
      to: ["owa", "ews", "mapi", "oab", "autodiscover"],
      finds: ["client-protocols-published"],
    },
    { set: "proxies", to: [], finds: ["client-protocols-published", "ns-rr-two-addresses", "ns-split-dns"] },
    { set: "datacenters[0].networks[1].gateway", to: undefined, finds: ["networks-have-routers"] },
    { set: "datacenters[1].networks[1].gateway", to: undefined, finds: ["networks-have-routers"] },
    { set: "requirements.saving", to: "50%", finds: ["requirements-saving"] },
    { set: "requirements.survive", to: ["north+south"], finds: ["requirements-survive"] },
    { set: "waivers[0].expires", to: "2026-01-01", finds: ["waiver-expired", "bk-offsite"] },
    { set: "waivers[0].rule", to: "bk-ofsite", finds: ["waiver-unknown-rule", "bk-offsite"] },
    { set: "datacenters[2].networks[0].dns", to: ["10.10.0.10"], finds: ["dns-survives-datacenter"] },
  ],
  school: [
    { set: "requirements.saving", to: "90%", finds: ["requirements-saving"] },
    { set: "identity.signOn.servers[1].zone", to: "1", finds: ["requirements-survive", "hyb-azure-vm-availability"] },
    { set: "requirements.survive", to: ["cloud"], finds: ["requirements-survive"] },
    { set: "datacenters[1].networks[0].dns", to: ["10.50.0.11"], finds: ["dns-survives-datacenter"] },
    { set: "datacenters[1].networks[1].dns", to: ["10.60.0.11"], finds: ["dns-survives-datacenter"] },
  ],
};
