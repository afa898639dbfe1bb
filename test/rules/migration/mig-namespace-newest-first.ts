import type { RuleCases } from "../support/describe-rule";
import type { Plan } from "../../../lib/plan";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.namespacesMove": "after-mailboxes" },
      finds: [
        "migration.namespacesMove: the client names still point to the old servers while mailboxes move, got after-mailboxes, expected before-mailboxes; point client names, Autodiscover and MX to the new servers before the first mailbox moves",
      ],
    },
    {
      plan: {
        records: (plan: Plan) =>
          plan.records.map((record) =>
            record.name === "autodiscover.town.example" && record.value === "10.1.10.21"
              ? { ...record, value: "10.1.10.11" }
              : record,
          ),
      },
      finds: [
        "namespaces [autodiscover.town.example]: a client name points to an old server, got 10.1.10.11, expected the new servers or their front end; point client names, Autodiscover and MX to the new servers before the first mailbox moves",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    { from: "town", set: "migration.namespacesMove", to: "after-mailboxes", finds: ["mig-namespace-newest-first"] },
    {
      from: "town",
      set: "migration.names.client",
      to: "mail.town.example",
      finds: ["mig-namespace-newest-first", "names-survive-datacenter"],
    },
    {
      from: "town",
      set: "namespaces.client",
      to: "mail-old.town.example",
      finds: ["mig-namespace-newest-first", "names-survive-datacenter"],
    },
    // Names in parallel.
    {
      from: "small-government",
      set: "migration.namespacesMove",
      to: "after-mailboxes",
      finds: ["mig-namespace-newest-first"],
    },
  ],
};
