import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const proxyHealthPath = catalogueRule("proxy-health-path", {
  aliases: ["ns-rr-partial-failure"],
  why: "A server whose port answers while its protocol is sick keeps getting its share of the clients.",
  fix: "set `healthChecks: per-protocol`: GET /<protocol>/healthcheck.htm, 200 expected",
  reading:
    "Without `healthChecks` the proxy is given the checks by protocol. One that passes TLS through may test the port alone where it cannot do more (proxy-haproxy-mode).",
  check: (subject) =>
    eachOf(proxyEntries(subject), (proxy) => {
      const { healthChecks, mode } = proxy;
      const enough = healthChecks === undefined || healthChecks === "per-protocol";
      if (enough || (healthChecks === "tcp" && mode === "tls-passthrough")) return undefined;
      return breach(subject.pathOf(proxy, "healthChecks"), {
        name: proxy.group,
        message: "the proxy does not test the protocols of the servers",
        got: healthChecks,
        expected: "per-protocol",
      });
    }),
});
