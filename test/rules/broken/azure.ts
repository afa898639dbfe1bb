import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to this area. */
export const azure: BrokenDocuments = {
  town: [
    {
      set: "clusters[0].witness.kind",
      to: "cloud",
      finds: [
        "az-no-cloud-witness",
        "dag-no-cloud-witness",
        "dag-quorum-dc-loss",
        "dag-quorum-formula",
        "requirements-maintenance",
        "requirements-survive",
      ],
    },
  ],
  government: [
    { set: "datacenters[2].networks[0].dns", to: ["8.8.8.8"], finds: ["az-vnet-dns"] },
    {
      set: "clusters[0].witness",
      to: { existing: true, name: "AZ-AD1", address: "10.30.0.10", datacenter: "witness" },
      finds: ["az-witness-vms"],
    },
    { set: "datacenters[2].vpn.to[1]", to: undefined, finds: ["az-witness-vpn"] },
  ],
  school: [
    { set: "datacenters[1].activeDirectory.service", to: "entra-domain-services", finds: ["az-no-entra-ds"] },
    { set: "datacenters[1].offer", to: "pay-as-you-go", finds: ["az-port25-block"] },
    { set: "datacenters[1].offer", to: undefined, finds: ["az-port25-block"] },
    { set: "gateways[0].smartHost", to: undefined, finds: ["az-smtp-relay", "ns-ptr-helo", "port-smtp-out"] },
    { set: "gateways[0].smartHost.auth", to: undefined, finds: ["az-smtp-relay", "hyb-m365-smtp-relay"] },
    { set: "datacenters[1].activeDirectory.domainControllers[1]", to: undefined, finds: ["az-vnet-dns"] },
    { set: "datacenters[1].networks[0].dns", to: ["168.63.129.16"], finds: ["az-vnet-dns"] },
    { set: "datacenters[1].networks[1].dns", to: [], finds: ["az-vnet-dns", "port-dns"] },
  ],
};
