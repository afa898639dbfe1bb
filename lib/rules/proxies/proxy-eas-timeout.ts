import { idleTimeoutSeconds } from "../../facts/health";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";
import { protocolsOf } from "../support/protocols";

export const proxyEasTimeout = catalogueRule("proxy-eas-timeout", {
  why: "Phones keep connections open for push; a proxy that closes them earlier makes phones reconnect all day and drains their batteries.",
  fix: "set the idle timeout of the proxy to at least 40 minutes",
  reading:
    "The heartbeat can reach 59 minutes, but the chain of timeouts (hw-idle-timeout-chain) allows the proxy 40 minutes below a firewall's hour, and devices adapt their heartbeat: 40 minutes are required.",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ publishes }) => publishes.length === 0 || protocolsOf(publishes).includes("eas")),
      (proxy) => {
        const idle = proxy.idleTimeoutSeconds;
        if (idle >= idleTimeoutSeconds.proxy) return undefined;
        return breach(subject.pathOf(proxy, "idleTimeoutSeconds"), {
          name: proxy.group,
          message: "the proxy closes the connections of waiting phones too early",
          got: `${idle} s`,
          expected: `at least ${idleTimeoutSeconds.proxy} s`,
        });
      },
    ),
});
