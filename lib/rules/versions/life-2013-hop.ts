import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/exchange";

export const life2013Hop = catalogueRule("life-2013-hop", {
  why: "No server of 2013 may be left when SE is installed, and only its last update stands beside 2016 or 2019.",
  fix: "move from 2013 CU23 to 2016 CU23 or 2019 CU14 first, remove 2013, then install SE",
  check: (subject) =>
    eachOf(sourcesOf(subject, "2013"), (source) => {
      const { version } = subject.deployment.exchange;
      const onTheWay = sourcesOf(subject, "2016", "2019").length > 0;
      if (version === "SE")
        return breach(subject.pathOf(source, "version"), {
          name: source.name,
          message: "2013 and SE cannot stand in one organization",
          got: onTheWay ? "2013 beside a later version" : "2013 to SE",
          expected: "2013 removed before",
        });
      if (source.update === undefined)
        return undecided(subject.pathOf(source, "update"), `whether 2013 may stand beside ${version}`, source.name);
      if (source.update.toUpperCase() === "CU23") return undefined;
      return breach(subject.pathOf(source, "update"), {
        name: source.name,
        message: `this level of 2013 cannot stand beside ${version}`,
        got: source.update,
        expected: "CU23",
        remedy: "install CU23 on the servers of 2013",
      });
    }),
});
