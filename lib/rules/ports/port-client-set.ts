import { clientPorts } from "../../facts/zone-ports";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";
import { hasUnusedPort, mailboxProtocol } from "../support/protocols";

export const portClientSet = catalogueRule("port-client-set", {
  why: "Every further port or protocol that is open to the Internet adds attack surface.",
  fix: "publish only what clients use",
  reading:
    "What `publishes` names is judged by its port: mail and other protocols with ports of their own. HTTPS is judged by its path (proxy-path-list).",
  check: (subject) => {
    const { proxies } = subject.deployment;
    const open = subject.plan.firewall.filter((rule) => rule.from === "internet" && rule.source === "port-client-set");
    if (proxies.length === 0 && open.length === 0) return doesNotApply;
    return answerOf([
      open
        .filter((rule) => rule.protocol !== "tcp" || rule.ports.some((port) => !clientPorts.includes(port)))
        .map((rule) =>
          breach(subject.pathOf(subject.deployment, "proxies"), {
            name: rule.to,
            message: "ports other than those of clients are open to the Internet",
            got: [rule.protocol, ...rule.ports].join(" "),
            expected: `tcp ${clientPorts.join(", ")}`,
          }),
        ),
      proxyEntries(subject).map((proxy) => {
        const wrong = proxy.publishes.filter((protocol) => hasUnusedPort(subject, protocol));
        if (wrong.length === 0) return undefined;
        return breach(subject.pathOf(proxy, "publishes"), {
          name: proxy.group,
          message: "the proxy publishes protocols that no client needs",
          got: wrong.join(", "),
          expected: "Exchange protocols that the users' clients use",
          ...(wrong.some((protocol) => mailboxProtocol(protocol) !== undefined) ? { remedy: leaveOut } : {}),
        });
      }),
    ]);
  },
});

const leaveOut = "remove the protocol from `publishes`, or specify its users in `users`";
