import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { updateNumber } from "../support/compare-versions";

export const life2016Cu23First = catalogueRule("life-2016-cu23-first", {
  why: "Older Exchange 2016 servers cannot work with a newer version in their organization, and setup refuses to run.",
  fix: "update every Exchange 2016 server to CU23 first and specify it as the source's `update`",
  check: (subject) =>
    eachOf(
      subject.deployment.exchange.version === "2016"
        ? []
        : (subject.deployment.migration?.sources ?? []).filter((source) => source.version === "2016"),
      (source) => {
        const path = subject.pathOf(source, "update");
        if (source.update === undefined) return undecided(path, `which cumulative update ${source.name} has`);
        if (updateNumber(source.update) === 23) return undefined;
        return breach(path, {
          name: source.name,
          message: "the Exchange 2016 servers are too old to coexist with the new ones",
          got: source.update,
          expected: "CU23",
        });
      },
    ),
});
