import { leastBodyMB } from "../../facts/health";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const proxyBodySize = catalogueRule("proxy-body-size", {
  why: "The proxy rejects messages that Exchange would accept, with an error that does not appear in Exchange.",
  fix: "raise the body limit of the proxy, or lower the maximum message size",
  reading: "Judged if `maxBodyMB` is specified; a proxy that passes TLS through sees no bodies.",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ mode }) => mode !== "tls-passthrough"),
      (proxy) => {
        const needed = leastBodyMB(subject.deployment.transport.maxMessageMB);
        if (proxy.maxBodyMB >= needed) return undefined;
        return breach(subject.pathOf(proxy, "maxBodyMB"), {
          name: proxy.group,
          message: "the proxy rejects messages that Exchange accepts",
          got: `${proxy.maxBodyMB} MB`,
          expected: `at least ${needed} MB`,
        });
      },
    ),
});
