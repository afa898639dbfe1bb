import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const secPopImapOff = catalogueRule("sec-pop-imap-off", {
  why: "Services that nobody uses are not monitored and accept passwords without a second factor.",
  fix: "remove the protocol from `publishes`, or specify its users in `users`",
  reading:
    "The services are off after setup and opened by publishing them, which is compared with the clients of the users.",
  check: (subject) => {
    const published = proxyEntries(subject).flatMap((proxy) =>
      (["imap", "pop"] as const)
        .filter((protocol) => proxy.publishes.some((one) => one.toLowerCase().startsWith(protocol)))
        .map((protocol) => ({ proxy, protocol })),
    );
    return eachOf(published, ({ proxy, protocol }) => {
      if (subject.deployment.users.some(({ clients }) => (clients[protocol] ?? 0) > 0)) return undefined;
      return breach(subject.pathOf(proxy, "publishes"), {
        name: proxy.group,
        message: "the proxy publishes a protocol that no user has clients for",
        got: protocol,
        expected: "only the protocols that users need",
      });
    });
  },
});
