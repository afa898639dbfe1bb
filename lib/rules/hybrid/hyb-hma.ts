import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { preauthenticatedProtocols } from "../support/mail-entries";
import { usesHybridModernAuthentication } from "../support/hybrid-servers";
import { sourcesOf } from "../support/migration-sources";

export const hybHma = catalogueRule("hyb-hma", {
  why: "Every server for a mailbox must accept the token; one that cannot, or a proxy that pre-authenticates, locks clients out.",
  fix: "remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
  reading:
    "Exchange 2013 CU19 would be enough, but is out of support and cannot coexist with SE, so it counts as too old. The SPNs in the tenant are not in the document.",
  check: (subject) => {
    const { exchange, hybrid, proxies } = subject.deployment;
    if (!usesHybridModernAuthentication(subject)) return doesNotApply;
    return answerOf([
      hybrid === undefined
        ? breach(subject.pathOf(exchange, "modernAuthentication"), {
            message: "Hybrid Modern Authentication is on without a hybrid deployment",
            got: "hybrid",
            expected: "adfs, or none",
            remedy: "add `hybrid`, or use AD FS for modern authentication",
          })
        : undefined,
      sourcesOf(subject, "5.5", "2000", "2003", "2007", "2010", "2013").map((source) =>
        breach(subject.pathOf(source, "version"), {
          message: "Hybrid Modern Authentication is on while some servers do not support it",
          got: source.version ?? "",
          expected: "2016 CU8 or later",
        }),
      ),
      proxies
        .filter((proxy) => proxy.mode === "tls-offload")
        .map((proxy) =>
          breach(subject.pathOf(proxy, "mode"), {
            name: proxy.name,
            message: "a proxy terminates TLS in front of servers with Hybrid Modern Authentication",
            got: proxy.mode,
            expected: "tls-passthrough or tls-bridging",
          }),
        ),
      proxies
        .filter((proxy) => preauthenticatedProtocols(proxy, tokenProtocols).length > 0)
        .map((proxy) =>
          breach(subject.pathOf(proxy, "preauthentication"), {
            name: proxy.name,
            message: "a proxy pre-authenticates in front of servers with Hybrid Modern Authentication",
            got: preauthenticatedProtocols(proxy, tokenProtocols).join(", "),
            expected: "pass-through",
          }),
        ),
    ]);
  },
});

/** Protocols whose clients send a token. */
const tokenProtocols = ["activesync", "autodiscover", "eas", "ews", "mapi", "oab"];
