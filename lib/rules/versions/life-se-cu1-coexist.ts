import { coexistingUpdates } from "../../facts/exchange-builds";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/exchange";

export const lifeSeCu1Coexist = catalogueRule("life-se-cu1-coexist", {
  why: "Beside older update levels SE was never tested: mail and free/busy between old and new servers break.",
  fix: "bring the old servers to this level before the first new server is installed",
  reading: "Coexistence itself is no finding during a migration; an old server below the levels named is.",
  check: (subject) =>
    eachOf(subject.deployment.exchange.version === "SE" ? sourcesOf(subject, "2016", "2019") : [], (source) => {
      const wanted = coexistingUpdates[source.version === "2016" ? "2016" : "2019"];
      const path = subject.pathOf(source, "update");
      if (source.update === undefined)
        return undecided(path, "whether the old servers may stand beside SE", source.name);
      if (wanted.includes(source.update.toUpperCase())) return undefined;
      return breach(path, {
        name: source.name,
        message: "the old servers are below the level that SE coexists with",
        got: `${source.version ?? ""} ${source.update}`,
        expected: wanted.join(" or "),
      });
    }),
});
