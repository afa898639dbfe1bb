import { versionsBefore2010 } from "../../facts/windows-support";
import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const life2010TwoHops = catalogueRule("life-2010-two-hops", {
  why: "Exchange 2010 cannot stand in one organization with 2019 or SE.",
  fix: "migrate to Exchange 2016 CU23 first, remove every older server, then go to SE",
  reading: "2007 and 2003, which are older, are judged with it.",
  check: (subject) => {
    if (subject.deployment.exchange.version === "2016") return doesNotApply;
    const sources = (subject.deployment.migration?.sources ?? []).filter((source) => source.version !== undefined);
    return eachOf(sources, (source) => {
      if (source.version !== "2010" && !versionsBefore2010.includes(source.version ?? "")) return undefined;
      return breach(subject.pathOf(source, "version"), {
        name: source.name,
        message: `Exchange ${source.version ?? ""} cannot stand beside ${subject.deployment.exchange.version}`,
        got: source.version ?? "",
        expected: "2016 CU23 or later",
      });
    });
  },
});
