import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const proxyHealthPath = catalogueRule("proxy-health-path", {
  aliases: ["ns-rr-partial-failure"],
  why: "A server whose port is open while its protocol has failed keeps its share of clients.",
  fix: "set `healthChecks: per-protocol`: GET /<protocol>/healthcheck.htm, 200 expected",
  reading:
    "If `healthChecks` is omitted, the proxy checks each protocol. One that passes TLS through may check only the port if it cannot do more (proxy-haproxy-mode).",
  check: (subject) =>
    eachOf(proxyEntries(subject), (proxy) => {
      const { healthChecks, mode } = proxy;
      const enough = healthChecks === "per-protocol";
      if (enough || (healthChecks === "tcp" && mode === "tls-passthrough")) return undefined;
      return breach(subject.pathOf(proxy, "healthChecks"), {
        name: proxy.group,
        message: "the proxy does not check the protocols of the servers",
        got: healthChecks,
        expected: "per-protocol",
      });
    }),
});
