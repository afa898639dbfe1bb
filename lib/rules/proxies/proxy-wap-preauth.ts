import type { ReverseProxy } from "../../model/types";
import { preauthenticationByProtocol } from "../../facts/preauthentication";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const proxyWapPreauth = catalogueRule("proxy-wap-preauth", {
  aliases: ["proxy-hybrid-no-preauth"],
  why: "Clients of these protocols, and Exchange Online in a hybrid deployment, cannot follow a sign-on page: they fail without a word to their users.",
  fix: "let the protocol pass through and have Exchange sign users on",
  reading: "A proxy that passes TLS through sees no request and can sign nobody on, whatever the protocol.",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ preauthentication }) => preauthentication !== undefined),
      (proxy) =>
        Object.entries(proxy.preauthentication ?? {})
          .filter(([protocol, method]) => {
            return !signOnOf(proxy, protocol).includes(method);
          })
          .map(([protocol, method]) =>
            breach(subject.pathOf(proxy, "preauthentication", protocol), {
              name: proxy.group,
              message: `${protocol} cannot be signed on at the proxy in this way`,
              got: method,
              expected: signOnOf(proxy, protocol).join(" or "),
            }),
          ),
    ),
});

function signOnOf({ mode }: ReverseProxy, protocol: string): readonly string[] {
  if (mode === "tls-passthrough") return ["pass-through"];
  return preauthenticationByProtocol[protocol.toLowerCase()] ?? ["pass-through"];
}
