import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";

export const proxyTwoPerDc = catalogueRule("proxy-two-per-dc", {
  why: "The loss of a datacenter's only proxy is, for its clients, the loss of the datacenter.",
  fix: "run two proxies in each datacenter, or a pair behind one `virtualAddress`",
  reading: "Several proxies published with one public address need a `virtualAddress` that another one takes over.",
  check: (subject) => {
    const { proxies } = subject.deployment;
    if (proxies.length === 0 || mailboxDatacenters(subject).length === 0) return doesNotApply;
    return answerOf([
      mailboxDatacenters(subject).map((name) => {
        const here = proxies.filter((proxy) => proxy.datacenter === name);
        if (here.length >= 2) return undefined;
        const [only] = here;
        return breach(only === undefined ? subject.pathOf(subject.deployment, "proxies") : subject.pathOf(only), {
          name: only?.name ?? name,
          message: `${name} has too few reverse proxies`,
          got: here.length,
          expected: "at least 2",
        });
      }),
      [...new Set(proxies.map((proxy) => proxy.group))].map((group) => {
        const together = proxies.filter((proxy) => proxy.group === group);
        const [first, second] = together;
        if (first?.publicAddress === undefined || first.publicAddress !== second?.publicAddress) return undefined;
        if (first.virtualAddress !== undefined) return undefined;
        return breach(subject.pathOf(first, "virtualAddress"), {
          name: group,
          message: `${together.length} proxies share a public address to which only one of them can respond`,
          got: `${first.publicAddress} without a shared internal address`,
          expected: "a shared internal address",
          remedy: "give the group a `virtualAddress`, or each proxy its own public address (`publicAddresses`)",
        });
      }),
    ]);
  },
});
