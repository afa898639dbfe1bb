import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";
import { roundRobinViews } from "../support/names";

export const nsRrNoHealth = catalogueRule("ns-rr-no-health", {
  why: "Round robin goes on giving out the address of what is dead: somebody must take it out, and it must be known who.",
  fix: "set `namespaces.failover` to runbook, monitoring or azure-dns",
  reading: "Load balancers in several datacenters are given out by DNS in turn as well.",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    if (namespaces === undefined || mailboxDatacenters(subject).length === 0) return doesNotApply;
    if (roundRobinViews(subject).length === 0) return doesNotApply;
    if (namespaces.failover !== undefined) return holds;
    return answerOf([
      breach(subject.pathOf(namespaces, "failover"), {
        message: "nobody takes a dead address out of the round robin",
        expected: "runbook, monitoring or azure-dns",
      }),
    ]);
  },
});
