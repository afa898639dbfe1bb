import { coexistingUpdates } from "../../facts/exchange-builds";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/migration-sources";

export const lifeSeCu1Coexist = catalogueRule("life-se-cu1-coexist", {
  why: "SE was not tested with older updates: mail and free/busy between old and new servers fail.",
  fix: "update the old servers to this level before the first new server is installed",
  reading:
    "Coexistence itself is not reported during a migration; an old server below the levels named is. Exchange 2016 is judged by life-2016-cu23-first.",
  check: (subject) =>
    eachOf(subject.deployment.exchange.version === "SE" ? sourcesOf(subject, "2019") : [], (source) => {
      const path = subject.pathOf(source, "update");
      if (source.update === undefined)
        return undecided(path, "whether the old servers can coexist with SE", source.name);
      if (coexistingUpdates["2019"].includes(source.update.toUpperCase())) return undefined;
      return breach(path, {
        name: source.name,
        message: "the old servers are below the level that can coexist with SE",
        got: `${source.version ?? ""} ${source.update}`,
        expected: coexistingUpdates["2019"].join(" or "),
      });
    }),
});
