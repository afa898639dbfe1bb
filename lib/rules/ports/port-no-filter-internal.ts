import type { Datacenter } from "../../model";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeDatacenters } from "../support/domain-controllers";

export const portNoFilterInternal = catalogueRule("port-no-filter-internal", {
  aliases: ["az-nsg-no-intra-block"],
  why: "Exchange servers and domain controllers choose their ports dynamically: behind a filter some connections fail, which is not supported.",
  fix: "allow all traffic between Exchange servers and domain controllers in both directions, and remove `filtered`",
  reading: "Unless it has `filtered: true`, a link or network allows what the plan requires: everything.",
  check: (subject) => {
    const exchange = exchangeDatacenters(subject).map((datacenter) => datacenter.name);
    if (exchange.length === 0) return doesNotApply;
    const { datacenters, links } = subject.deployment;
    const directory = datacenters.filter(hasControllers);
    const inside = [...exchange, ...directory.map((datacenter) => datacenter.name)];
    const message = "a firewall filters between Exchange servers, or between them and domain controllers";
    return answerOf([
      links
        .filter((link) => link.filtered === true && link.between.every((end) => inside.includes(end)))
        .map((link) =>
          breach(subject.pathOf(link, "filtered"), { message, got: link.between.join(" - "), expected: "no filter" }),
        ),
      datacenters
        .filter((datacenter) => inside.includes(datacenter.name))
        .flatMap((datacenter) => datacenter.networks)
        .filter((network) => network.filtered === true && isInside(network.purpose))
        .map((network) =>
          breach(subject.pathOf(network, "filtered"), { message, got: network.name, expected: "no filter" }),
        ),
    ]);
  },
});

function hasControllers({ activeDirectory }: Datacenter): boolean {
  return (activeDirectory?.domainControllers.length ?? 0) > 0 || activeDirectory?.automatic !== undefined;
}

function isInside(purpose: string): boolean {
  return ["mapi", "replication", "management"].includes(purpose);
}
