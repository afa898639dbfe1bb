import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf } from "../support/gateways";

export const portSenderReputation = catalogueRule("port-sender-reputation", {
  why: "The test for open proxies connects to six ports of strangers: behind a firewall it only costs time, and needs holes in it.",
  fix: "turn the test off (Set-SenderReputationConfig) and set `openProxyTest: false`",
  reading: "The openings that the test needs are not planned, so it is advised against.",
  check: (subject) =>
    eachOf(edgesOf(subject), ({ gateway, edge }) => {
      const path = subject.pathOf(edge, "openProxyTest");
      if (edge.openProxyTest === undefined) {
        return undecided(path, `whether ${gateway.name} tests senders for open proxies`, gateway.name);
      }
      if (!edge.openProxyTest) return undefined;
      return breach(path, {
        name: gateway.name,
        message: "the Edge server tests senders for open proxies",
        got: true,
        expected: false,
      });
    }),
});
