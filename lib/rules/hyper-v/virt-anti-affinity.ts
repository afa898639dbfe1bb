import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberPath, pairsOf } from "../support/lookup";

export const virtAntiAffinity = catalogueRule("virt-anti-affinity", {
  why: "If a host with two votes of a DAG fails, both votes are lost.",
  fix: "place each member, and a witness that the deployment creates, on a host of its own",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const voters = subject.plan.machines.filter(
        ({ name, host }) => host !== undefined && (cluster.members.includes(name) || name === cluster.witness?.name),
      );
      return pairsOf(voters.map(({ name }) => name)).map(([a, b]) => {
        const [first, second] = [a, b].map((name) => voters.find((machine) => machine.name === name));
        if (first?.host !== second?.host || first?.datacenter !== second?.datacenter) return undefined;
        return breach(memberPath(subject, cluster, b), {
          name: b,
          message: "two votes of the DAG are on one host",
          got: `${a} and ${b} on ${first?.host ?? ""}`,
          expected: "a separate host for each",
        });
      });
    }),
});
