import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { serverLike } from "../support/planned-servers";

const innerRoles = ["mailbox", "hybrid-management", "replaced", "domain-controller"] as const;

export const proxyNotDomainExchangeHost = catalogueRule("proxy-not-domain-exchange-host", {
  why: "Attackers reach the proxy first: on an Exchange server or a domain controller they are already inside.",
  fix: "move the proxy to a separate machine in the perimeter network",
  check: (subject) =>
    eachOf(subject.deployment.proxies, (proxy) => {
      const same = serverLike(subject, proxy, ...innerRoles);
      if (same === undefined && proxy.existing && proxy.address === undefined)
        return undecided(subject.pathOf(proxy, "address"), `on which machine ${proxy.name} runs`, proxy.name);
      if (same === undefined) return undefined;
      return breach(subject.pathOf(proxy), {
        name: proxy.name,
        message: "the proxy runs on an Exchange server or a domain controller",
        got: same.name,
        expected: "a separate machine",
      });
    }),
});
