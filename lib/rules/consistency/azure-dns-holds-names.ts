import { zoneHolding } from "../../model";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { defineRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";

export const azureDnsHoldsNames = defineRule({
  id: "azure-dns-holds-names",
  area: "consistency",
  title: "Where Azure DNS removes the addresses of failed servers, a zone there holds the client name.",
  why: "A failover that nothing can carry out leaves clients with the address of a dead server.",
  level: "risk",
  appliesTo: ["namespace"],
  versions: "any",
  sources: ["LB"],
  derived: true,
  fix: "keep the zone of the client name in Azure DNS (`kind: azure-dns`), or set `namespaces.failover: runbook`",
  reading:
    "One zone, internal or external, is enough. Failover by monitoring without a monitoring system is judged by mon-healthcheck.",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    if (namespaces?.failover !== "azure-dns" || mailboxDatacenters(subject).length === 0) return doesNotApply;
    const { client, zones } = namespaces;
    const holding = (["internal", "external"] as const).map((view) => zoneHolding(zones, view, client));
    if (holding.some((zone) => zone?.kind === "azure-dns")) return holds;
    return answerOf([
      breach(subject.pathOf(namespaces, "failover"), {
        message: `no zone in Azure DNS holds ${client}`,
        got: "azure-dns",
        expected: "a zone of kind azure-dns that holds it",
      }),
    ]);
  },
});
