import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacentersOf } from "../support/lookup";
import { memberNetworks } from "../support/member-networks";

export const dagMapiNicSettings = catalogueRule("dag-mapi-nic-settings", {
  why: "Without a default gateway, members reach neither clients in other networks nor other mail servers.",
  fix: "specify the router of the MAPI network as its `gateway`",
  reading:
    "Judged for DAGs in one datacenter; for two, dag-nic-own-subnet judges the gateway, because it connects the MAPI networks. DNS servers are judged by port-dns; addresses are always static.",
  check: (subject) =>
    eachOf(
      memberNetworks(subject, "mapi").filter(
        ({ cluster, platform }) => platform === "hyper-v" && datacentersOf(cluster).length === 1,
      ),
      ({ network }) => {
        if (network.gateway !== undefined) return undefined;
        return breach(subject.pathOf(network, "gateway"), {
          name: network.name,
          message: "the MAPI network of members has no default gateway",
          got: "none",
          expected: "the address of its router",
        });
      },
    ),
});
