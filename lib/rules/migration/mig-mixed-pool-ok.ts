import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeSources } from "../support/migration-sources";

export const migMixedPoolOk = catalogueRule("mig-mixed-pool-ok", {
  why: "Exchange 2010 does not proxy clients to a newer server: every connection that the pool sends it fails for moved mailboxes.",
  fix: "remove the Exchange 2010 servers from the pool: remove `inClientPool`",
  reading: "This applies to all versions before 2016, none of which proxies clients to a newer one.",
  check: (subject) => {
    const { migration } = subject.deployment;
    if (migration?.target !== "cluster") return doesNotApply;
    return eachOf(exchangeSources(subject), (source) => {
      if (source.inClientPool !== true || ["2016", "2019", "SE"].includes(source.version ?? "")) return undefined;
      return breach(subject.pathOf(source, "inClientPool"), {
        name: source.name,
        message: "old servers that do not proxy clients share a pool with newer ones",
        got: `Exchange ${source.version ?? ""} servers`,
        expected: "servers of 2016 or later",
      });
    });
  },
});
