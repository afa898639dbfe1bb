import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const remedy =
  "put these machines into the pool of a load balancer or firewall of your own that has this address, and waive this rule with its name as the reason; or let the deployment create the address where `create: true` is offered";
const unled = "nothing in this deployment passes on the traffic of an existing public address";
const expected = `expected a load balancer or firewall that passes it on; ${remedy}`;

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: {
        "identity.signOn.publicAddress": { address: "203.0.113.7" },
        "hybrid.endpoint.publicAddress": { address: "203.0.113.8" },
      },
      finds: [
        `hybrid.endpoint.publicAddress [hybrid.school.example]: ${unled}, got 203.0.113.8, ${expected}`,
        `identity.signOn.publicAddress [login.school.example]: ${unled}, got 203.0.113.7, ${expected}`,
      ],
    },
    {
      ...school,
      document: { "gateways[0].direction": "both", "gateways[0].publicAddress": "203.0.113.9" },
      finds: [`gateways[0].publicAddress [relay]: ${unled}, got 203.0.113.9, ${expected}`],
    },
  ],
  doesNotApply: {},
  changes: [],
};
