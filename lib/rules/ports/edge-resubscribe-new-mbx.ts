import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { subscribedEdges } from "../support/gateways";

export const edgeResubscribeNewMbx = catalogueRule("edge-resubscribe-new-mbx", {
  why: "A new mailbox server does not join a subscription by itself: it takes no part in EdgeSync and gets no mail from outside.",
  fix: "subscribe the Edge server again once the new servers are set up, and set `resubscribe: true`",
  check: (subject) =>
    eachOf(subject.plan.clusters.length === 0 ? [] : subscribedEdges(subject), ({ gateway, edge }) => {
      const path = subject.pathOf(edge, "resubscribe");
      if (edge.resubscribe === undefined) {
        return undecided(
          path,
          `whether ${gateway.name} is subscribed again after the new mailbox servers`,
          gateway.name,
        );
      }
      if (edge.resubscribe) return undefined;
      return breach(path, {
        name: gateway.name,
        message: "the Edge server is not subscribed again after the new mailbox servers",
        got: false,
        expected: true,
      });
    }),
});
