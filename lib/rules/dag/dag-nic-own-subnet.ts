import { overlapIpv4, parseIpv4Network } from "../../base/ipv4";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacenterNamed, datacentersOf, membersOf, pairsOf } from "../support/lookup";
import { memberNetworks } from "../support/member-networks";
import type { Subject, Verdict } from "../types";

export const dagNicOwnSubnet = catalogueRule("dag-nic-own-subnet", {
  why: "With two adapters in one subnet, replies leave by either of them; networks without a route to their counterparts leave the cluster without heartbeats.",
  fix: "give each network of a datacenter its own address range, and a route to the network with the same purpose in the other datacenter",
  reading:
    "A route is a `gateway` of the MAPI network or a `nextHop` of the replication network. Networks in Azure are routed already.",
  check: (subject) =>
    subject.plan.clusters.length === 0
      ? doesNotApply
      : answerOf([...overlapping(subject), ...withoutGateway(subject), ...withoutNextHop(subject)]),
});

function overlapping(subject: Subject): readonly (Verdict | undefined)[] {
  return subject.plan.clusters.flatMap((cluster) =>
    membersOf(subject, cluster).flatMap((machine) =>
      pairsOf(machine.adapters.map((adapter) => adapter.network)).map(([a, b]) => {
        const [first, second] = [a, b].map((name) => networkNamed(subject, machine.datacenter, name));
        if (first === undefined || second === undefined || !overlap(first.cidr, second.cidr)) return undefined;
        return breach(subject.pathOf(second, "cidr"), {
          name: machine.name,
          message: "two adapters of a member are in the same subnet",
          got: `${first.name} ${first.cidr} and ${second.name} ${second.cidr}`,
          expected: "subnets that do not overlap",
        });
      }),
    ),
  );
}

function withoutGateway(subject: Subject): readonly Verdict[] {
  return overDatacenters(subject, "mapi")
    .filter(({ network }) => network.gateway === undefined)
    .map(({ network }) =>
      breach(subject.pathOf(network, "gateway"), {
        name: network.name,
        message: "members cannot reach the MAPI network of the other datacenter",
        got: "no gateway",
        expected: "the address of its router",
        remedy: "specify the router of the network as `gateway`",
      }),
    );
}

function withoutNextHop(subject: Subject): readonly Verdict[] {
  return overDatacenters(subject, "replication")
    .filter(({ network }) => network.nextHop === undefined)
    .map(({ network }) =>
      breach(subject.pathOf(network, "nextHop"), {
        name: network.name,
        message: "members cannot reach the replication network of the other datacenter",
        got: "no next hop",
        expected: "the address of the router to the other datacenter",
        remedy: "specify the router to the other datacenter as `nextHop`",
      }),
    );
}

/** Hyper-V networks of members whose DAG has members in another datacenter as well. */
function overDatacenters(subject: Subject, purpose: "mapi" | "replication") {
  return memberNetworks(subject, purpose).filter(
    ({ cluster, platform }) => platform === "hyper-v" && datacentersOf(cluster).length > 1,
  );
}

function networkNamed(subject: Subject, datacenter: string, name: string) {
  return datacenterNamed(subject, datacenter)?.networks.find((network) => network.name === name);
}

function overlap(a: string, b: string): boolean {
  const [first, second] = [parseIpv4Network(a), parseIpv4Network(b)];
  return first !== undefined && second !== undefined && overlapIpv4(first, second);
}
