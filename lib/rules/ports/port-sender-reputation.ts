import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf } from "../support/mail-entries";

export const portSenderReputation = catalogueRule("port-sender-reputation", {
  why: "The open proxy test connects to six ports of unknown servers: behind a firewall it only costs time, and needs further firewall rules.",
  fix: "turn off the test (Set-SenderReputationConfig) and set `openProxyTest: false`",
  reading: "The firewall rules that the test needs are not planned, so turning it off is preferred.",
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
