import { outdatedTls } from "../../facts/tls";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const proxyTlsMin = catalogueRule("proxy-tls-min", {
  why: "What the servers refuse is still spoken in front of them.",
  fix: "let the proxy speak TLS 1.2 and later alone",
  reading: "Judged where `tls` is given; a proxy that passes TLS through leaves it to the servers.",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ mode }) => mode !== "tls-passthrough"),
      (proxy) => {
        const old = (proxy.tls ?? []).filter((version) => outdatedTls.includes(version));
        if (old.length === 0) return undefined;
        return breach(subject.pathOf(proxy, "tls"), {
          name: proxy.group,
          message: "the proxy still speaks outdated TLS",
          got: old.join(", "),
          expected: "1.2 and later",
        });
      },
    ),
});
