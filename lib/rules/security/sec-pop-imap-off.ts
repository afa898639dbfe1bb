import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const secPopImapOff = catalogueRule("sec-pop-imap-off", {
  why: "Services that nobody uses are left unwatched and take passwords without a second factor.",
  fix: "take the protocol out of `publishes`, or say in `users` who uses it",
  reading:
    "The services are off after setup; what opens them is publishing them, which is judged against the clients of the users.",
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
        expected: "only what users need",
      });
    });
  },
});
