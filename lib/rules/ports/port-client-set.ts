import { clientPorts, clientProtocols } from "../../facts/zone-ports";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const portClientSet = catalogueRule("port-client-set", {
  why: "Every further port or protocol that is open to the Internet is one more that attackers try.",
  fix: "publish only what clients use",
  check: (subject) => {
    const { proxies, users } = subject.deployment;
    const open = subject.plan.firewall.filter((one) => one.from === "internet" && one.source === "port-client-set");
    if (proxies.length === 0 && open.length === 0) return doesNotApply;
    const used = (kind: "imap" | "pop") => users.some((tier) => (tier.clients[kind] ?? 0) > 0);
    return answerOf([
      open
        .filter((one) => one.protocol !== "tcp" || one.ports.some((port) => !clientPorts.includes(port)))
        .map((one) =>
          breach(subject.pathOf(subject.deployment, "proxies"), {
            name: one.to,
            message: "other ports than those of clients are open to the Internet",
            got: [one.protocol, ...one.ports].join(" "),
            expected: `tcp ${clientPorts.join(", ")}`,
          }),
        ),
      proxies.map((proxy) => {
        const wrong = proxy.publishes.filter(
          (protocol) =>
            !clientProtocols.includes(protocol.toLowerCase()) ||
            (protocol === "imap" && !used("imap")) ||
            (protocol === "pop" && !used("pop")),
        );
        if (wrong.length === 0) return undefined;
        return breach(subject.pathOf(proxy, "publishes"), {
          name: proxy.name,
          message: "the proxy publishes what no client needs",
          got: wrong.join(", "),
          expected: "protocols of Exchange that the users' clients use",
        });
      }),
    ]);
  },
});
