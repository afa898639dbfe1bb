import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeSources } from "../support/migration";

export const migMixedPoolOk = catalogueRule("mig-mixed-pool-ok", {
  why: "Exchange 2010 passes no client on to a newer server: every connection that the pool hands it fails for moved mailboxes.",
  fix: "take the servers of 2010 out of the pool: leave `inClientPool` out",
  reading: "Versions before 2016 are meant: none of them passes clients on to a newer one.",
  check: (subject) => {
    const { migration } = subject.deployment;
    if (migration?.target !== "cluster") return doesNotApply;
    return eachOf(exchangeSources(subject), (source) => {
      if (source.inClientPool !== true || ["2016", "2019", "SE"].includes(source.version ?? "")) return undefined;
      return breach(subject.pathOf(source, "inClientPool"), {
        name: source.name,
        message: "old servers that pass no clients on are in one pool with newer ones",
        got: `servers of ${source.version ?? ""}`,
        expected: "servers of 2016 or later",
      });
    });
  },
});
