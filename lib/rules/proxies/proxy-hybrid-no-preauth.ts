import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

const hybridProtocols = ["ews", "autodiscover", "mrsproxy"];

export const proxyHybridNoPreauth = catalogueRule("proxy-hybrid-no-preauth", {
  why: "Exchange Online authenticates to EWS and Autodiscover itself and cannot pass pre-authentication at the proxy: moves and free/busy fail.",
  fix: "let EWS and Autodiscover pass through",
  check: (subject) =>
    eachOf(subject.deployment.hybrid === undefined ? [] : proxyEntries(subject), (proxy) =>
      Object.entries(proxy.preauthentication ?? {})
        .filter(([protocol, method]) => hybridProtocols.includes(protocol.toLowerCase()) && method !== "pass-through")
        .map(([protocol, method]) =>
          breach(subject.pathOf(proxy, "preauthentication", protocol), {
            name: proxy.group,
            message: `Exchange Online cannot pass the pre-authentication of the proxy for ${protocol}`,
            got: method,
            expected: "pass-through",
          }),
        ),
    ),
});
