import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf } from "../support/mail-entries";
import { datacenterNamed, mailboxDatacenters } from "../support/lookup";

export const edgeOneSite = catalogueRule("edge-one-site", {
  why: "A subscription binds an Edge server to the Mailbox servers of one site: with none or two, mail cannot be routed, and one for all datacenters fails with its own.",
  fix: "subscribe each Edge server to the site of its own datacenter, and run one in each datacenter",
  check: (subject) => {
    const edges = edgesOf(subject);
    if (edges.length === 0) return doesNotApply;
    return answerOf([
      edges.map(({ gateway, edge }) => {
        const own = datacenterNamed(subject, gateway.datacenter)?.activeDirectory?.site;
        const sites = edge.subscribedSites;
        if (sites.length === 1 && (own === undefined || sites[0]?.toLowerCase() === own.toLowerCase()))
          return undefined;
        return breach(subject.pathOf(edge, "subscribedSites"), {
          name: gateway.name,
          message: "the Edge server is not subscribed to the one site of its datacenter",
          got: sites.length === 0 ? "none" : sites.join(", "),
          expected: own ?? "one site",
        });
      }),
      mailboxDatacenters(subject)
        .filter((name) => !edges.some(({ gateway }) => gateway.datacenter === name))
        .map((name) =>
          breach(subject.pathOf(subject.deployment, "gateways"), {
            name,
            message: `${name} has Mailbox servers but no Edge server`,
            got: edges.map(({ gateway }) => `${gateway.name} in ${gateway.datacenter}`).join(", "),
            expected: "at least one in each datacenter",
          }),
        ),
    ]);
  },
});
