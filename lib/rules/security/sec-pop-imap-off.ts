import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";
import { hasUnusedPort, hasUsers, mailboxProtocol, mailboxProtocols } from "../support/protocols";

export const secPopImapOff = catalogueRule("sec-pop-imap-off", {
  why: "Services that nobody uses are not monitored, and accept passwords without a second factor.",
  fix: "remove the protocol from `publishes`, or specify its users in `users`",
  reading:
    "The services are off after setup; what opens them is publishing them, which is judged against the clients of the users. Where port-client-set reports the protocol by its port, this rule is silent.",
  check: (subject) => {
    const published = proxyEntries(subject).flatMap((proxy) =>
      mailboxProtocols
        .map((protocol) => ({
          proxy,
          protocol,
          words: proxy.publishes.filter((word) => mailboxProtocol(word) === protocol),
        }))
        .filter(({ words }) => words.length > 0),
    );
    return eachOf(published, ({ proxy, protocol, words }) => {
      if (hasUsers(subject, protocol) || words.some((word) => hasUnusedPort(subject, word))) return undefined;
      return breach(subject.pathOf(proxy, "publishes"), {
        name: proxy.group,
        message: "the proxy publishes a protocol that no user has clients for",
        got: words.join(", "),
        expected: "only protocols that the users' clients use",
      });
    });
  },
});
