import { publishablePaths } from "../../facts/health";
import { portsByProtocol } from "../../facts/zone-ports";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const proxyPathList = catalogueRule("proxy-path-list", {
  why: "What nobody needs from outside is only there to be attacked; /ecp as a whole has the admin center in it.",
  fix: "publish the protocols of clients alone, and of ecp the users' options (`ecp-user`) at most",
  reading:
    "Judged where `publishes` names paths. PowerShell is reported by sec-powershell-not-published. Protocols with ports of their own (smtp, imap, rdp) are port-client-set's claim; `mrsproxy` is needed in hybrid deployments.",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ publishes }) => publishes.length > 0),
      (proxy) => {
        const allowed = [...publishablePaths, ...(subject.deployment.hybrid === undefined ? [] : ["mrsproxy"])];
        const strange = proxy.publishes.filter((protocol) => {
          const path = protocol.toLowerCase().replace(/^\/|\/$/g, "");
          if (/powershell/.test(path)) return false;
          return !allowed.includes(path) && portsByProtocol[path] === undefined && !/^\d+$/.test(path);
        });
        if (strange.length === 0) return undefined;
        return breach(subject.pathOf(proxy, "publishes"), {
          name: proxy.group,
          message: "the proxy publishes more than clients need",
          got: strange.join(", "),
          expected: allowed.join(", "),
        });
      },
    ),
});
