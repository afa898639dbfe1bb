import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { subscribedEdges } from "../support/mail-entries";

export const edgeResubscribeNewMbx = catalogueRule("edge-resubscribe-new-mbx", {
  why: "A new Mailbox server does not join a subscription automatically: it takes no part in EdgeSync and gets no Internet mail.",
  fix: "subscribe the Edge server again once the new servers are set up, and set `resubscribe: true`",
  check: (subject) =>
    eachOf(subject.plan.clusters.length === 0 ? [] : subscribedEdges(subject), ({ gateway, edge }) => {
      const path = subject.pathOf(edge, "resubscribe");
      if (edge.resubscribe === undefined) {
        return undecided(
          path,
          `whether ${gateway.name} is subscribed again after the new Mailbox servers`,
          gateway.name,
        );
      }
      if (edge.resubscribe) return undefined;
      return breach(path, {
        name: gateway.name,
        message: "the Edge server is not subscribed again after the new Mailbox servers",
        got: false,
        expected: true,
      });
    }),
});
