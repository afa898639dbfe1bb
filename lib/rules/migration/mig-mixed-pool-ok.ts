import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/hybrid";
import { exchangeSources } from "../support/migration";

export const migMixedPoolOk = catalogueRule("mig-mixed-pool-ok", {
  why: "Exchange 2010 passes no client on to a newer server: every connection that the pool hands it fails for moved mailboxes.",
  fix: "take the servers of 2010 out of the pool",
  check: (subject) => {
    const addresses = sourcesOf(subject, "2010").flatMap((source) => source.servers.map((server) => server.address));
    if (exchangeSources(subject).length === 0) return doesNotApply;
    return eachOf(subject.plan.wiring.proxies, (proxy) => {
      const old = proxy.pool.filter((server) => addresses.includes(server.address));
      if (old.length === 0) return undefined;
      const entry = subject.deployment.proxies.find((one) => one.name === proxy.name);
      return breach(entry === undefined ? "proxies" : subject.pathOf(entry), {
        name: proxy.name,
        message: "servers of Exchange 2010 are in one pool with newer ones",
        got: old.map((server) => server.server).join(", "),
        expected: "servers of 2016 or later",
      });
    });
  },
});
