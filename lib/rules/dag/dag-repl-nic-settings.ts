import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberNetworks } from "../support/member-networks";

export const dagReplNicSettings = catalogueRule("dag-repl-nic-settings", {
  why: "A second default gateway or DNS registration sends clients and directory traffic over the replication network.",
  fix: "take `gateway` and `dns` out of the replication network; `nextHop` makes the route to its peers",
  reading:
    "The gateway and DNS servers are judged; routes are written by the plan, and what is bound to the adapter is set inside the servers.",
  check: (subject) =>
    eachOf(memberNetworks(subject, "replication"), ({ network }) => [
      network.gateway === undefined
        ? undefined
        : breach(subject.pathOf(network, "gateway"), {
            name: network.name,
            message: "the replication network has a default gateway",
            got: network.gateway,
            expected: "none",
          }),
      network.dns.length === 0
        ? undefined
        : breach(subject.pathOf(network, "dns"), {
            name: network.name,
            message: "the replication network has DNS servers",
            got: network.dns.join(", "),
            expected: "none",
          }),
    ]),
});
