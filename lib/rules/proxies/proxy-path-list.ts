import { publishablePaths } from "../../facts/health";
import { portsByProtocol } from "../../facts/zone-ports";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const proxyPathList = catalogueRule("proxy-path-list", {
  why: "What nobody needs from the Internet only adds attack surface; /ecp as a whole includes the admin center.",
  fix: "publish only the protocols of clients, and of ecp at most the user options (`ecp-user`)",
  reading:
    "Judged if `publishes` names paths. PowerShell is judged by sec-powershell-not-published. Protocols with ports of their own (smtp, imap, rdp) are judged by port-client-set; `mrsproxy` is needed in hybrid deployments.",
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
