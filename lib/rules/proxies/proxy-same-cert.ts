import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const proxySameCert = catalogueRule("proxy-same-cert", {
  why: "The channel binding is made of the certificate: with two different ones every login with Extended Protection fails.",
  fix: "install the certificate of Exchange on the proxy and set `certificate: same-as-exchange`",
  check: (subject) =>
    eachOf(
      subject.deployment.proxies.filter((proxy) => proxy.mode === "tls-bridging"),
      (proxy) => {
        const path = subject.pathOf(proxy, "certificate");
        if (proxy.certificate === undefined)
          return undecided(path, `whose certificate ${proxy.name} presents`, proxy.name);
        if (proxy.certificate === "same-as-exchange") return undefined;
        return breach(path, {
          name: proxy.name,
          message: "the proxy that decrypts has a certificate of its own",
          got: proxy.certificate,
          expected: "same-as-exchange",
        });
      },
    ),
});
