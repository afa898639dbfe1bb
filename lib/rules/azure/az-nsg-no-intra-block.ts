import { answerOf, breach, doesNotApply } from "../engine/answers";
import { azureDatacenters, isAzure } from "../support/azure";
import { catalogueRule } from "../support/define";
import { exchangeDatacenters } from "../support/directory";

export const azNsgNoIntraBlock = catalogueRule("az-nsg-no-intra-block", {
  why: "A network security group between Exchange servers, or before domain controllers, is a filter like any other: support ends.",
  fix: "allow everything between these networks, both ways, and leave `filtered` out",
  check: (subject) => {
    const exchange = exchangeDatacenters(subject).map((one) => one.name);
    const azure = azureDatacenters(subject);
    if (azure.length === 0 || exchange.length === 0) return doesNotApply;
    const message = "a network security group filters between Exchange servers, or before the directory";
    const inside = ["mapi", "replication", "management"];
    const links = subject.deployment.links.filter(
      (link) =>
        link.filtered === true &&
        link.between.some((end) => isAzure(subject, end)) &&
        link.between.some((end) => exchange.includes(end)),
    );
    return answerOf([
      links.map((link) =>
        breach(subject.pathOf(link, "filtered"), { message, got: link.between.join(" - "), expected: "no filter" }),
      ),
      azure
        .flatMap((one) => one.networks)
        .filter((network) => network.filtered === true && inside.includes(network.purpose))
        .map((network) =>
          breach(subject.pathOf(network, "filtered"), { message, got: network.name, expected: "no filter" }),
        ),
    ]);
  },
});
