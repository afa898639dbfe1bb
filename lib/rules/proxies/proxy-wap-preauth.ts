import { preauthenticationByProtocol } from "../../facts/preauthentication";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const proxyWapPreauth = catalogueRule("proxy-wap-preauth", {
  why: "Clients of these protocols cannot follow a sign-on page: they fail without a word to their users.",
  fix: "let the protocol pass through and have Exchange sign users on",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ preauthentication }) => preauthentication !== undefined),
      (proxy) =>
        Object.entries(proxy.preauthentication ?? {})
          .filter(([protocol, method]) => {
            const allowed = preauthenticationByProtocol[protocol.toLowerCase()] ?? ["pass-through"];
            return !allowed.includes(method);
          })
          .map(([protocol, method]) =>
            breach(subject.pathOf(proxy, "preauthentication", protocol), {
              name: proxy.group,
              message: `${protocol} cannot be signed on at the proxy in this way`,
              got: method,
              expected: (preauthenticationByProtocol[protocol.toLowerCase()] ?? ["pass-through"]).join(" or "),
            }),
          ),
    ),
});
