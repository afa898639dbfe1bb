import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const secEpHybridAgent = catalogueRule("sec-ep-hybrid-agent", {
  why: "The agent cannot pass Extended Protection for EWS, so the servers behind it have it off there and must host no mailboxes.",
  fix: "let the agent publish a server without mailboxes, set up with /DoNotEnableEP_FEEWS, or publish the endpoint with the classic topology",
  check: (subject) => {
    const { hybrid } = subject.deployment;
    return eachOf(hybrid?.connection === "modern-agent" ? [hybrid] : [], ({ endpoint }) => {
      const members = subject.plan.clusters.flatMap((cluster) => cluster.members);
      const published = (endpoint?.servers ?? []).filter((name) => members.includes(name));
      if (endpoint === undefined || published.length === 0) return undefined;
      return breach(subject.pathOf(endpoint, "servers"), {
        message: "the Hybrid Agent publishes servers with mailboxes",
        got: published.join(", "),
        expected: "a server without mailboxes",
      });
    });
  },
});
