import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { oldServers } from "../support/migration-sources";
import type { Subject } from "../types";

export const proxyNotDomainExchangeHost = catalogueRule("proxy-not-domain-exchange-host", {
  why: "Attackers reach the proxy first: on an Exchange server or a domain controller they are already inside.",
  fix: "move the proxy to a separate machine in the perimeter network",
  check: (subject) =>
    eachOf(subject.deployment.proxies, (proxy) => {
      const same = innerServers(subject).find(
        ({ name, addresses }) =>
          name.toLowerCase() === proxy.name.toLowerCase() ||
          (proxy.address !== undefined && addresses.includes(proxy.address)),
      );
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

interface InnerServer {
  readonly name: string;
  readonly addresses: readonly string[];
}

function innerServers(subject: Subject): readonly InnerServer[] {
  const members = subject.plan.machines
    .filter(({ role }) => role === "mailbox" || role === "domain-controller")
    .map(({ name, adapters }) => ({ name, addresses: adapters.map(({ address }) => address) }));
  const controllers = subject.deployment.datacenters
    .flatMap((datacenter) => datacenter.activeDirectory?.domainControllers ?? [])
    .map(({ name, address }) => ({ name, addresses: [address] }));
  const old = oldServers(subject).map(({ name, address }) => ({ name, addresses: [address] }));
  return [...members, ...controllers, ...old];
}
