import { publishableProtocols } from "../../facts/health";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const proxyPathList = catalogueRule("proxy-path-list", {
  why: "What nobody needs from outside is only there to be attacked.",
  fix: "publish the protocols of clients alone",
  reading:
    "Judged where `publishes` names protocols. Mail protocols (smtp, imap, pop) go through a proxy as they are and have rules of their own.",
  check: (subject) =>
    eachOf(
      subject.deployment.proxies.filter(({ publishes }) => publishes.length > 0),
      (proxy) => {
        const strange = proxy.publishes.filter(
          (protocol) => !publishableProtocols.includes(protocol.toLowerCase().replace(/^\//, "")),
        );
        if (strange.length === 0) return undefined;
        return breach(subject.pathOf(proxy, "publishes"), {
          name: proxy.name,
          message: "the proxy publishes more than clients need",
          got: strange.join(", "),
          expected: publishableProtocols.join(", "),
        });
      },
    ),
});
