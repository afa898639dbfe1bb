import { overlapIpv4, parseIpv4Network } from "../../base/ipv4";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacenterNamed, membersOf, pairsOf } from "../support/lookup";
import type { Subject } from "../types";

export const dagNicOwnSubnet = catalogueRule("dag-nic-own-subnet", {
  why: "Two adapters in one subnet send answers out of either: the cluster sees one network and heartbeats are lost.",
  fix: "give each network of a datacenter an address range of its own",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) =>
      membersOf(subject, cluster).flatMap((machine) =>
        pairsOf(machine.adapters.map((adapter) => adapter.network)).map(([a, b]) => {
          const [first, second] = [a, b].map((name) => networkNamed(subject, machine.datacenter, name));
          if (first === undefined || second === undefined || !overlap(first.cidr, second.cidr)) return undefined;
          return breach(subject.pathOf(second, "cidr"), {
            name: machine.name,
            message: "two adapters of a member are in one subnet",
            got: `${first.name} ${first.cidr} and ${second.name} ${second.cidr}`,
            expected: "subnets that do not overlap",
          });
        }),
      ),
    ),
});

function networkNamed(subject: Subject, datacenter: string, name: string) {
  return datacenterNamed(subject, datacenter)?.networks.find((network) => network.name === name);
}

function overlap(a: string, b: string): boolean {
  const [first, second] = [parseIpv4Network(a), parseIpv4Network(b)];
  return first !== undefined && second !== undefined && overlapIpv4(first, second);
}
