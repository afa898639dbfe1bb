import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { preauthenticatedProtocols } from "../support/mail-entries";

export const portHybridIn = catalogueRule("port-hybrid-in", {
  why: "Exchange Online connects to the endpoint: if it cannot be reached, no mailbox moves and no free/busy request is answered.",
  fix: "give `hybrid.endpoint` a public address, or let a proxy with one publish its name without pre-authentication",
  reading:
    "Which source addresses of Exchange Online are allowed is not judged, because their list changes and was not checked.",
  check: (subject) => {
    const { hybrid, proxies } = subject.deployment;
    if (hybrid === undefined || hybrid.connection === "modern-agent") return doesNotApply;
    const { endpoint } = hybrid;
    if (endpoint === undefined) {
      return answerOf([undecided(subject.pathOf(hybrid, "endpoint"), "where Exchange Online reaches the servers")]);
    }
    const { create = false, address } = endpoint.publicAddress ?? {};
    const own = (create || address !== undefined) && endpoint.servers.length > 0;
    const fronts = proxies.filter((proxy) => proxy.hosts.includes(endpoint.name));
    const closed = !own && !fronts.some((proxy) => proxy.publicAddress !== undefined);
    return answerOf([
      closed
        ? breach(subject.pathOf(endpoint, "publicAddress"), {
            message: "Exchange Online cannot reach the hybrid endpoint",
            got: "no public address with servers behind it, and no proxy that publishes the name",
            expected: "a public address, or a proxy",
          })
        : undefined,
      fronts
        .filter((proxy) => preauthenticatedProtocols(proxy, calledByCloud).length > 0)
        .map((proxy) =>
          breach(subject.pathOf(proxy, "preauthentication"), {
            name: proxy.name,
            message: "the proxy in front of the hybrid endpoint pre-authenticates",
            got: preauthenticatedProtocols(proxy, calledByCloud).join(", "),
            expected: `pass-through for ${calledByCloud.join(" and ")}`,
          }),
        ),
    ]);
  },
});

/** Protocols that Exchange Online connects to; the mailbox replication proxy is part of EWS. */
const calledByCloud = ["ews", "autodiscover"];
