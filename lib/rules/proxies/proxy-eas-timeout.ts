import { idleTimeoutSeconds } from "../../facts/health";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";
import { protocolsOf } from "../support/protocols";

export const proxyEasTimeout = catalogueRule("proxy-eas-timeout", {
  why: "Phones wait long for push; a proxy that gives up earlier makes them reconnect all day and empties their batteries.",
  fix: "set the idle timeout of the proxy to 40 minutes or more",
  reading:
    "The heartbeat can reach 59 minutes, but the chain of timeouts (hw-idle-timeout-chain) gives the proxy 40 minutes below a firewall's hour, and devices adapt their heartbeat to it: 40 minutes are asked.",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ publishes }) => publishes.length === 0 || protocolsOf(publishes).includes("eas")),
      (proxy) => {
        const idle = proxy.idleTimeoutSeconds;
        if (idle >= idleTimeoutSeconds.proxy) return undefined;
        return breach(subject.pathOf(proxy, "idleTimeoutSeconds"), {
          name: proxy.group,
          message: "the proxy gives up on waiting phones too early",
          got: `${idle} s`,
          expected: `at least ${idleTimeoutSeconds.proxy} s`,
        });
      },
    ),
});
