import type { Datacenter } from "../../model";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeDatacenters } from "../support/domain-controllers";
import { isAzure } from "../support/in-azure";
import type { Breach } from "../types";

export const portNoFilterInternal = catalogueRule("port-no-filter-internal", {
  aliases: ["az-nsg-no-intra-block"],
  why: "Exchange servers and domain controllers choose their ports dynamically: behind a filter some connections fail, which is not supported.",
  fix: "allow all traffic between Exchange servers and domain controllers in both directions, and remove `filtered`",
  reading:
    "Unless it has `filtered: true`, a link or network allows what the plan requires: everything. In Azure, network security groups are judged also where no Exchange server or domain controller is yet: on every link between Exchange servers and Azure, and on every network for servers.",
  check: (subject) => {
    const exchange = exchangeDatacenters(subject).map((datacenter) => datacenter.name);
    if (exchange.length === 0) return doesNotApply;
    const { datacenters, links } = subject.deployment;
    const directory = datacenters.filter(hasControllers);
    const inside = [...exchange, ...directory.map((datacenter) => datacenter.name)];
    return answerOf([
      links
        .filter((link) => link.filtered === true)
        .map((link) => {
          const { between } = link;
          const isInternal = between.every((end) => inside.includes(end));
          const isToAzure =
            between.some((end) => exchange.includes(end)) && between.some((end) => isAzure(subject, end));
          if (!isInternal && !isToAzure) return undefined;
          return filterAt(subject.pathOf(link, "filtered"), between.join(" - "), isInternal);
        }),
      datacenters
        .map(({ name, networks }) => {
          const isInternal = inside.includes(name);
          if (!isInternal && !isAzure(subject, name)) return [];
          return networks
            .filter((network) => network.filtered === true && isInside(network.purpose))
            .map((network) => filterAt(subject.pathOf(network, "filtered"), network.name, isInternal));
        })
        .flat(),
    ]);
  },
});

function filterAt(path: string, got: string, isInternal: boolean): Breach {
  const message = isInternal
    ? "a firewall filters between Exchange servers, or between them and domain controllers"
    : "a network security group filters between Exchange servers and a network for servers in Azure";
  return breach(path, { message, got, expected: "no filter" });
}

function hasControllers({ activeDirectory }: Datacenter): boolean {
  return (activeDirectory?.domainControllers.length ?? 0) > 0 || activeDirectory?.automatic !== undefined;
}

function isInside(purpose: string): boolean {
  return ["mapi", "replication", "management"].includes(purpose);
}
