import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      deployment: {
        "datacenters[0].activeDirectory.domainControllers[0].readOnly": true,
        "datacenters[1].activeDirectory.domainControllers": [],
      },
      finds: [
        "identity.directorySync.servers[0].datacenter [SYNC1]: the sync server cannot reach a writable domain controller, got campus, cloud, expected a datacenter with a writable domain controller; place a writable domain controller in the datacenter of the sync server or in one linked with it",
        "identity.directorySync.servers[1].datacenter [SYNC2]: the sync server cannot reach a writable domain controller, got campus, cloud, expected a datacenter with a writable domain controller; place a writable domain controller in the datacenter of the sync server or in one linked with it",
      ],
    },
    {
      ...school,
      document: { "organization.forest.netBiosName": "SCHOOL.AD" },
      finds: [
        "organization.forest.netBiosName: the NetBIOS name of the domain contains a dot, which is not supported by Entra Connect, got SCHOOL.AD, expected a name without dots; synchronize a domain whose NetBIOS name has no dot",
      ],
    },
  ],
  doesNotApply: none,
  changes: [{ from: "school", set: "organization.forest.netBiosName", to: "SCHOOL.AD", finds: ["ec-writable-dc"] }],
};
