import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";

export const proxyTwoPerDc = catalogueRule("proxy-two-per-dc", {
  why: "The loss of a datacenter's only proxy is, for its clients, the loss of the datacenter.",
  fix: "run two proxies in each datacenter, or a pair behind one `virtualAddress`",
  check: (subject) =>
    eachOf(subject.deployment.proxies.length === 0 ? [] : mailboxDatacenters(subject), (name) => {
      const here = subject.deployment.proxies.filter((proxy) => proxy.datacenter === name);
      if (here.length >= 2) return undefined;
      const [only] = here;
      return breach(only === undefined ? subject.pathOf(subject.deployment, "proxies") : subject.pathOf(only), {
        name: only?.name ?? name,
        message: `${name} has too few reverse proxies`,
        got: here.length,
        expected: "at least 2",
      });
    }),
});
