import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";

export const nsRrPublicIpEach = catalogueRule("ns-rr-public-ip-each", {
  why: "Externally, round robin consists of public addresses only: a datacenter without one cannot be reached.",
  fix: "publish a front end with a `publicAddress` in each datacenter, or set `distribution.external: single-front`",
  reading: "Judged for names published externally by round robin, not by a single front end.",
  check: (subject) => {
    const { namespaces, proxies } = subject.deployment;
    if (namespaces?.distribution.external !== "dns-round-robin") return doesNotApply;
    return eachOf(mailboxDatacenters(subject), (name) => {
      if (proxies.some((proxy) => proxy.datacenter === name && proxy.publicAddress !== undefined)) return undefined;
      return breach(subject.pathOf(namespaces, "distribution", "external"), {
        name,
        message: `the names are published externally by round robin, but ${name} has no front end with a public address`,
        got: 0,
        expected: "at least 1",
      });
    });
  },
});
