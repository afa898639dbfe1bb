import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const proxySameCert = catalogueRule("proxy-same-cert", {
  why: "The channel binding is made of the certificate: with two different ones every login with Extended Protection fails.",
  fix: "install the certificate of Exchange on the proxy and set `certificate: same-as-exchange`",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter((proxy) => proxy.mode === "tls-bridging"),
      (proxy) => {
        const path = subject.pathOf(proxy, "certificate");
        if (proxy.certificate === undefined)
          return undecided(path, `whose certificate ${proxy.group} presents`, proxy.group);
        if (proxy.certificate === "same-as-exchange") return undefined;
        return breach(path, {
          name: proxy.group,
          message: "the proxy that decrypts has a certificate of its own",
          got: proxy.certificate,
          expected: "same-as-exchange",
        });
      },
    ),
});
