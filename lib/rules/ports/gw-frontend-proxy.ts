import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { subscribedEdges } from "../support/mail-entries";

export const gwFrontendProxy = catalogueRule("gw-frontend-proxy", {
  why: "With a subscription, mail leaves through the Edge server: the front end in between adds a hop and hides the sender.",
  fix: "remove `transport.frontEndProxy`",
  check: (subject) => {
    const { transport } = subject.deployment;
    const edges = subscribedEdges(subject);
    if (edges.length === 0) return doesNotApply;
    if (transport.frontEndProxy !== true) return holds;
    return answerOf([
      breach(subject.pathOf(transport, "frontEndProxy"), {
        message: "mail leaves through the front end although Edge servers are subscribed",
        got: true,
        expected: false,
      }),
    ]);
  },
});
