import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const secEpBridging = catalogueRule("sec-ep-bridging", {
  aliases: ["proxy-same-cert"],
  why: "The channel binding of Extended Protection depends on the certificate that the client saw: it must be that of Exchange.",
  fix: "install the certificate of Exchange on the proxy and set `certificate: same-as-exchange`, or pass TLS through",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter((proxy) => proxy.mode === "tls-bridging"),
      (proxy) => {
        const path = subject.pathOf(proxy, "certificate");
        if (proxy.certificate === undefined)
          return undecided(path, `whether ${proxy.group} presents the certificate of Exchange`, proxy.group);
        if (proxy.certificate === "same-as-exchange") return undefined;
        return breach(path, {
          name: proxy.group,
          message: "the proxy re-encrypts with another certificate than that of Exchange",
          got: proxy.certificate,
          expected: "same-as-exchange",
        });
      },
    ),
});
