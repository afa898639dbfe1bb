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
        "identity.directorySync.servers[0].datacenter [SYNC1]: the sync server reaches no writable domain controller, got campus, cloud, expected a datacenter with a writable domain controller; put a writable domain controller into the datacenter of the sync server or into one linked with it",
        "identity.directorySync.servers[1].datacenter [SYNC2]: the sync server reaches no writable domain controller, got campus, cloud, expected a datacenter with a writable domain controller; put a writable domain controller into the datacenter of the sync server or into one linked with it",
      ],
    },
    {
      ...school,
      document: { "organization.forest.netBiosName": "SCHOOL.AD" },
      finds: [
        "organization.forest.netBiosName: the NetBIOS name of the domain has a dot in it, which Entra Connect does not support, got SCHOOL.AD, expected a name without dots; synchronize a domain whose NetBIOS name has no dot",
      ],
    },
  ],
  doesNotApply: none,
  changes: [{ from: "school", set: "organization.forest.netBiosName", to: "SCHOOL.AD", finds: ["ec-writable-dc"] }],
};
