import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";

export const nsRrPublicIpEach = catalogueRule("ns-rr-public-ip-each", {
  why: "From outside, round robin is nothing but several public addresses: a datacenter without one is not reached.",
  fix: "publish a front with a `publicAddress` in each datacenter, or set `distribution.external: single-front`",
  reading: "It speaks of names published by round robin outside, not of a single front.",
  check: (subject) => {
    const { namespaces, proxies } = subject.deployment;
    if (namespaces?.distribution.external !== "dns-round-robin") return doesNotApply;
    return eachOf(mailboxDatacenters(subject), (name) => {
      if (proxies.some((proxy) => proxy.datacenter === name && proxy.publicAddress !== undefined)) return undefined;
      return breach(subject.pathOf(namespaces, "distribution", "external"), {
        name,
        message: `the names are published by round robin outside and ${name} has no front with a public address`,
        got: 0,
        expected: "at least 1",
      });
    });
  },
});
