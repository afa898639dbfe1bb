import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const servers = "identity.signOn.servers";
const proxies = "identity.signOn.proxies";
const sync = "identity.directorySync.servers";
const controllers = "datacenters[1].activeDirectory.domainControllers";

/** The school in a region without zones. */
const withoutZones = {
  "datacenters[1].region": "westus",
  "datacenters[1].zones": [],
  "requirements.survive": ["campus"],
  "gateways[0].zone": undefined,
  "hybrid.managementServer.zone": undefined,
  ...Object.fromEntries(
    [servers, proxies, sync, controllers].flatMap((list) => [0, 1].map((i) => [`${list}[${i}].zone`, undefined])),
  ),
};

export const cases: RuleCases = {
  holds: { ...school, document: withoutZones },
  breaks: [
    {
      ...school,
      document: { ...withoutZones, [`${servers}[1].name`]: "FS3" },
      finds: [
        "datacenters[1].updates [FS1, FS3]: all machines of one role are updated on the same night, got half-1, expected two groups; give the machines odd and even numbers in their names",
      ],
    },
  ],
  doesNotApply: {},
};
