import type { RuleCases } from "../support/describe-rule";

const relays = { "gateways[0].count": 2, "gateways[0].zone": undefined, "gateways[0].zones": ["1", "2"] } as const;

const hybridLost =
  "hybrid.endpoint.servers [cloud.zone-1]: after the failure of cloud.zone-1 nothing answers autodiscover.school.example, hybrid.school.example, got only HYB1, expected also a server that does not fail with cloud.zone-1; run a second server with the same role in another zone, host or datacenter";
const relayLost =
  "gateways [cloud.zone-2]: after the failure of cloud.zone-2 in-house systems cannot send, got only relay, expected also a gateway that does not fail with cloud.zone-2; run a second server with the same role in another zone, host or datacenter";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    { from: "school", finds: [relayLost, hybridLost] },
    { from: "school", document: relays, finds: [hybridLost] },
    {
      from: "school",
      document: { "hybrid.mailFlow": "centralized" },
      finds: [
        relayLost,
        hybridLost.replace("hybrid.school.example,", "hybrid.school.example, mail from school.example waits,"),
      ],
    },
    {
      from: "school",
      document: { "requirements.survive": ["cloud.zone-1"], "identity.directorySync.servers[1]": undefined },
      finds: [
        hybridLost,
        "identity.directorySync.servers [cloud.zone-1]: after the failure of cloud.zone-1 nothing answers directory synchronization, got only SYNC1, expected also a server that does not fail with cloud.zone-1; run a second server with the same role in another zone, host or datacenter",
      ],
    },
    {
      // The whole datacenter is judged by another rule, except for synchronization.
      from: "school",
      document: { "requirements.survive": ["cloud"] },
      finds: [
        "identity.directorySync.servers [cloud]: after the failure of cloud nothing answers directory synchronization, got only SYNC1, expected also a server that does not fail with cloud; run a second server with the same role in another zone, host or datacenter",
      ],
    },
    {
      from: "school",
      document: { "requirements.survive": ["vpn:cloud"] },
      finds: [
        "gateways [vpn:cloud]: after the failure of vpn:cloud in-house systems cannot send, got only relay, expected also a gateway that does not fail with vpn:cloud; run a second server with the same role in another zone, host or datacenter",
      ],
    },
  ],
  doesNotApply: { from: "school", document: { "requirements.survive": [] } },
  changes: [
    { from: "school", set: "requirements.survive", to: ["nat:cloud"], finds: ["services-survive-failures"] },
    { from: "school", set: "requirements.survive", to: ["HYB1"], finds: ["services-survive-failures"] },
  ],
};
