import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "datacenters[0].hosts[0].storage[1].attachment": "smb",
      "datacenters[0].hosts[0].storage[1].continuouslyAvailable": true,
    },
  },
  breaks: [
    {
      document: {
        "datacenters[0].hosts[0].storage[1].path": "\\\\SMB1\\vm",
        "datacenters[0].hosts[0].storage[1].continuouslyAvailable": true,
        "clusters[0].machine.disk": "dynamic",
      },
      finds: [
        "clusters[0].machine.disk: disks on an SMB share are not fixed, got dynamic, expected fixed; set `machine.disk: fixed`, or place the disks on a local volume",
      ],
    },
    {
      document: {
        "datacenters[0].hosts[0].storage[0].attachment": "smb",
        "datacenters[0].hosts[0].storage[0].continuouslyAvailable": false,
      },
      finds: [
        "datacenters[0].hosts[0].storage[0].continuouslyAvailable [HV11]: the members' share is lost with a single file server, got false, expected true; host the share on a failover cluster of file servers, or place the disks on a local volume",
      ],
    },
  ],
  doesNotApply: { document: { "datacenters[0].hosts[0].storage[1].attachment": "nas" } },
  undecided: [
    {
      document: { "datacenters[0].hosts[0].storage[1].attachment": "smb" },
      finds: [
        "datacenters[0].hosts[0].storage[1].continuouslyAvailable [HV11]: cannot be judged: whether the share mail of HV11 survives the loss of a file server is not specified; add `datacenters[0].hosts[0].storage[1].continuouslyAvailable`, such as `continuouslyAvailable: true`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[1].path",
      to: "\\\\fs1\\vm",
      finds: ["virt-smb3-fixed-only"],
    },
    { from: "town", set: "datacenters[0].hosts[0].storage[1].attachment", to: "smb", finds: ["virt-smb3-fixed-only"] },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[1].attachment",
      to: "smb",
      finds: ["virt-smb3-fixed-only"],
    },
  ],
};
