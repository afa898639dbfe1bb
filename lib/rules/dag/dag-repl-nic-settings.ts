import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberNetworks } from "../support/member-networks";

export const dagReplNicSettings = catalogueRule("dag-repl-nic-settings", {
  why: "A second default gateway or DNS registration sends client and directory traffic over the replication network.",
  fix: "remove `gateway` and `dns` from the replication network; `nextHop` creates the route to its counterpart",
  reading:
    "The gateway and DNS servers are judged; the plan has the routes, and adapter bindings are set inside the servers.",
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
