import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const proxyWapBridging = catalogueRule("proxy-wap-bridging", {
  why: "Web Application Proxy always ends TLS: only the certificate of Exchange keeps Extended Protection whole behind it.",
  fix: "set `mode: tls-bridging` and `certificate: same-as-exchange`",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ software }) => software === "web-application-proxy"),
      (proxy) => {
        if (proxy.mode === "tls-bridging" && proxy.certificate !== "own") return undefined;
        return breach(subject.pathOf(proxy, proxy.mode === "tls-bridging" ? "certificate" : "mode"), {
          name: proxy.group,
          message: "Web Application Proxy cannot work in this way before Exchange",
          got: proxy.mode === "tls-bridging" ? "own" : proxy.mode,
          expected: "tls-bridging with the certificate of Exchange",
        });
      },
    ),
});
