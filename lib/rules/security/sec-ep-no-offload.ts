import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const secEpNoOffload = catalogueRule("sec-ep-no-offload", {
  why: "Extended Protection binds a login to its TLS channel; with TLS taken off before Exchange every such login fails.",
  fix: "set `mode` to tls-passthrough, or to tls-bridging with the certificate of Exchange",
  check: (subject) =>
    eachOf(subject.deployment.proxies, (proxy) => {
      if (proxy.mode !== "tls-offload") return undefined;
      return breach(subject.pathOf(proxy, "mode"), {
        name: proxy.name,
        message: "the proxy takes TLS off on the way to Exchange",
        got: proxy.mode,
        expected: "tls-passthrough or tls-bridging",
      });
    }),
});
