import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";
import { roundRobinViews } from "../support/address-records";

export const nsRrNoHealth = catalogueRule("ns-rr-no-health", {
  why: "Round robin keeps returning the address of a failed server until it is removed, so it must be known who removes it.",
  fix: "set `namespaces.failover` to runbook, monitoring or azure-dns",
  reading: "Load balancers in several datacenters are balanced by DNS as well.",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    if (namespaces === undefined || mailboxDatacenters(subject).length === 0) return doesNotApply;
    if (roundRobinViews(subject).length === 0) return doesNotApply;
    if (namespaces.failover !== undefined) return holds;
    return answerOf([
      breach(subject.pathOf(namespaces, "failover"), {
        message: "nobody removes the address of a failed server from round robin",
        expected: "runbook, monitoring or azure-dns",
      }),
    ]);
  },
});
