import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { askedFirst } from "../support/gateways";
import { sourcesOf, usesHybridModernAuthentication } from "../support/hybrid";

export const hybHma = catalogueRule("hyb-hma", {
  why: "Every server that answers for a mailbox must take the token; one that cannot, or a proxy that wants a password first, locks clients out.",
  fix: "remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
  reading:
    "Exchange 2013 CU19 would do; it is out of support and SE cannot be set up beside it, so it counts as too old. The names registered in the tenant are not in the document.",
  check: (subject) => {
    const { exchange, hybrid, proxies } = subject.deployment;
    if (!usesHybridModernAuthentication(subject)) return doesNotApply;
    return answerOf([
      hybrid === undefined
        ? breach(subject.pathOf(exchange, "modernAuthentication"), {
            message: "hybrid modern authentication is on without a hybrid",
            got: "hybrid",
            expected: "adfs, or none",
            remedy: "add `hybrid`, or let modern authentication rest on AD FS",
          })
        : undefined,
      sourcesOf(subject, "5.5", "2000", "2003", "2007", "2010", "2013").map((source) =>
        breach(subject.pathOf(source, "version"), {
          message: "hybrid modern authentication is on beside servers that do not know it",
          got: source.version ?? "",
          expected: "2016 CU8 or later",
        }),
      ),
      proxies
        .filter((proxy) => proxy.mode === "tls-offload")
        .map((proxy) =>
          breach(subject.pathOf(proxy, "mode"), {
            name: proxy.name,
            message: "a proxy ends TLS before servers with hybrid modern authentication",
            got: proxy.mode,
            expected: "tls-passthrough or tls-bridging",
          }),
        ),
      proxies
        .filter((proxy) => askedFirst(proxy, tokenProtocols).length > 0)
        .map((proxy) =>
          breach(subject.pathOf(proxy, "preauthentication"), {
            name: proxy.name,
            message: "a proxy asks for a password before servers with hybrid modern authentication",
            got: askedFirst(proxy, tokenProtocols).join(", "),
            expected: "pass-through",
          }),
        ),
    ]);
  },
});

/** Protocols of clients that bring a token. */
const tokenProtocols = ["activesync", "autodiscover", "eas", "ews", "mapi", "oab"];
