import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const proxyWapBridging = catalogueRule("proxy-wap-bridging", {
  why: "Web Application Proxy always terminates TLS: only the certificate of Exchange keeps Extended Protection working behind it.",
  fix: "set `mode: tls-bridging` and `certificate: same-as-exchange`",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ software }) => software === "web-application-proxy"),
      (proxy) => {
        if (proxy.mode === "tls-bridging" && proxy.certificate !== "own") return undefined;
        return breach(subject.pathOf(proxy, proxy.mode === "tls-bridging" ? "certificate" : "mode"), {
          name: proxy.group,
          message: "Web Application Proxy cannot be used with Exchange in this mode",
          got: proxy.mode === "tls-bridging" ? "own" : proxy.mode,
          expected: "tls-bridging with the certificate of Exchange",
        });
      },
    ),
});
