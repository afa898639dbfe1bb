import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "datacenters[0].hosts[0].storage[1].attachment": "san" } },
  breaks: [
    {
      document: { "datacenters[0].hosts[0].storage[1].attachment": "nas" },
      finds: [
        "datacenters[0].hosts[0].storage[1].attachment [HV11]: disks of members are on network-attached storage, got nas, expected direct or san, or smb for fixed disks; place the disks on direct-attached storage or a SAN, or as fixed VHDX files on an SMB 3 share",
      ],
    },
    {
      document: { "datacenters[0].hosts[0].storage[0].attachment": "nas" },
      finds: [
        "datacenters[0].hosts[0].storage[0].attachment [HV11]: disks of members are on network-attached storage, got nas, expected direct or san, or smb for fixed disks; place the disks on direct-attached storage or a SAN, or as fixed VHDX files on an SMB 3 share",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[1].attachment",
      to: "nas",
      finds: ["hw-block-storage"],
    },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[1].attachment",
      to: "nas",
      finds: ["hw-block-storage"],
    },
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[0].attachment",
      to: "nas",
      finds: ["hw-block-storage"],
    },
  ],
};
