import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const secEpNoOffload = catalogueRule("sec-ep-no-offload", {
  aliases: ["proxy-mode-declared"],
  why: "Extended Protection binds a logon to its TLS channel: if TLS is terminated and not re-encrypted before Exchange, every such logon fails.",
  fix: "set `mode` to tls-passthrough, or to tls-bridging with the certificate of Exchange",
  check: (subject) =>
    eachOf(proxyEntries(subject), (proxy) => {
      if (proxy.mode !== "tls-offload") return undefined;
      return breach(subject.pathOf(proxy, "mode"), {
        name: proxy.group,
        message: "the proxy terminates TLS and sends plain HTTP to Exchange",
        got: proxy.mode,
        expected: "tls-passthrough or tls-bridging",
      });
    }),
});
