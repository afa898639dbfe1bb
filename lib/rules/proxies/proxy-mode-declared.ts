import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const proxyModeDeclared = catalogueRule("proxy-mode-declared", {
  why: "A proxy that takes TLS off breaks the binding of logins to their TLS channel, on which Extended Protection rests.",
  fix: "set `mode` to tls-passthrough, or to tls-bridging with the certificate of Exchange",
  check: (subject) =>
    eachOf(proxyEntries(subject), (proxy) => {
      if (proxy.mode !== "tls-offload") return undefined;
      return breach(subject.pathOf(proxy, "mode"), {
        name: proxy.group,
        message: "the proxy is of a mode that Exchange does not support",
        got: proxy.mode,
        expected: "tls-passthrough or tls-bridging",
      });
    }),
});
