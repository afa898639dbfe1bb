import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacenterNamed, memberPath, membersOf } from "../support/lookup";

export const portNoMailboxInDmz = catalogueRule("port-no-mailbox-in-dmz", {
  why: "A mailbox server needs every port of the domain controllers: in a perimeter network either the filter or the perimeter is not real.",
  fix: "move the members into a network of purpose `mapi` inside, and publish them by a proxy",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) =>
      membersOf(subject, cluster).map((machine) => {
        const networks = datacenterNamed(subject, machine.datacenter)?.networks ?? [];
        const used = networks.filter((network) => machine.adapters.some((adapter) => adapter.network === network.name));
        const outside = used.find((network) => network.purpose === "perimeter");
        if (outside === undefined) return undefined;
        return breach(memberPath(subject, cluster, machine.name), {
          name: machine.name,
          message: "a mailbox server stands in a perimeter network",
          got: outside.name,
          expected: "a network inside",
        });
      }),
    ),
});
