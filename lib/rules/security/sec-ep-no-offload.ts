import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const secEpNoOffload = catalogueRule("sec-ep-no-offload", {
  aliases: ["proxy-mode-declared"],
  why: "Extended Protection binds a login to its TLS channel; with TLS taken off before Exchange every such login fails.",
  fix: "set `mode` to tls-passthrough, or to tls-bridging with the certificate of Exchange",
  check: (subject) =>
    eachOf(proxyEntries(subject), (proxy) => {
      if (proxy.mode !== "tls-offload") return undefined;
      return breach(subject.pathOf(proxy, "mode"), {
        name: proxy.group,
        message: "the proxy takes TLS off on the way to Exchange",
        got: proxy.mode,
        expected: "tls-passthrough or tls-bridging",
      });
    }),
});
