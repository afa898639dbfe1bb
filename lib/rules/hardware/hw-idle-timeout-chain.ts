import { idleTimeoutSeconds } from "../../facts/health";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";
import { datacenterNamed } from "../support/lookup";

export const hwIdleTimeoutChain = catalogueRule("hw-idle-timeout-chain", {
  why: "If a device on the path closes an idle connection first, clients keep using it and hang.",
  fix: "let idle timeouts decrease along the path: firewall, then proxy, then Exchange",
  reading:
    "Judged with the defaults of `idleTimeoutSeconds` and `firewallIdleSeconds` where the document specifies none: whichever differs from its default is to be changed.",
  check: (subject) =>
    eachOf(proxyEntries(subject), (proxy) => {
      const idle = proxy.idleTimeoutSeconds;
      const datacenter = datacenterNamed(subject, proxy.datacenter);
      if (datacenter === undefined) return undefined;
      const firewall = datacenter.firewallIdleSeconds;
      const ofProxy = idle !== idleTimeoutSeconds.proxy;
      const path = ofProxy
        ? subject.pathOf(proxy, "idleTimeoutSeconds")
        : subject.pathOf(datacenter, "firewallIdleSeconds");
      if (idle > idleTimeoutSeconds.exchange && firewall > idle) return undefined;
      return breach(path, {
        name: proxy.group,
        message: "the idle timeouts do not decrease along the client's path",
        got: `firewall ${firewall} s, proxy ${idle} s, Exchange ${idleTimeoutSeconds.exchange} s`,
        expected: `decreasing values, such as ${Object.values(idleTimeoutSeconds).join(" s, ")} s`,
      });
    }),
});
