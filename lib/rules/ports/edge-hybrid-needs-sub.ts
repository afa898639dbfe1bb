import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf } from "../support/mail-entries";

export const edgeHybridNeedsSub = catalogueRule("edge-hybrid-needs-sub", {
  why: "Without a subscription, the Edge server removes the headers by which both sides trust each other's mail.",
  fix: "subscribe the Edge server and specify its site as `edge.subscribedSites`",
  check: (subject) =>
    eachOf(subject.deployment.hybrid === undefined ? [] : edgesOf(subject), ({ gateway, edge }) => {
      if (edge.subscribedSites.length > 0) return undefined;
      return breach(subject.pathOf(edge, "subscribedSites"), {
        name: gateway.name,
        message: "an Edge server of a hybrid deployment is not subscribed",
        got: "none",
        expected: "one site",
      });
    }),
});
