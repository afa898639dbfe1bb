import type { ReverseProxy } from "../../model/types";
import { preauthenticationByProtocol } from "../../facts/preauthentication";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const proxyWapPreauth = catalogueRule("proxy-wap-preauth", {
  aliases: ["proxy-hybrid-no-preauth"],
  why: "Clients of these protocols cannot follow a sign-in page and fail without telling the user why.",
  fix: "let the protocol pass through and have Exchange authenticate users",
  reading: "A proxy that passes TLS through sees no requests and can authenticate nobody, whatever the protocol.",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ preauthentication }) => Object.keys(preauthentication).length > 0),
      (proxy) =>
        Object.entries(proxy.preauthentication)
          .filter(([protocol, method]) => {
            return !signOnOf(proxy, protocol).includes(method);
          })
          .map(([protocol, method]) =>
            breach(subject.pathOf(proxy, "preauthentication", protocol), {
              name: proxy.group,
              message: `the proxy cannot pre-authenticate ${protocol} in this way`,
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
