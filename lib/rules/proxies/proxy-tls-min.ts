import { outdatedTls } from "../../facts/tls";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const proxyTlsMin = catalogueRule("proxy-tls-min", {
  why: "Clients could still use versions at the proxy that the servers refuse.",
  fix: "let the proxy accept TLS 1.2 and later only",
  reading: "Judged if `tls` is specified; a proxy that passes TLS through leaves it to the servers.",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ mode }) => mode !== "tls-passthrough"),
      (proxy) => {
        const old = (proxy.tls ?? []).filter((version) => outdatedTls.includes(version));
        if (old.length === 0) return undefined;
        return breach(subject.pathOf(proxy, "tls"), {
          name: proxy.group,
          message: "the proxy still accepts outdated versions of TLS",
          got: old.join(", "),
          expected: "1.2 and later",
        });
      },
    ),
});
