import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const dagLagRange = catalogueRule("dag-lag-range", {
  why: "Exchange refuses a longer lag.",
  fix: "choose a lag within the range, preferably 7 days",
  reading:
    "Only the range is enforced; the preferred 7 days and the replay lag manager are advice (hw-multi-db-volume-lag judges the latter).",
  check: (subject) =>
    eachOf(
      subject.deployment.clusters.filter((design) => design.copies.lagged > 0 || design.copies.replayLagDays !== 0),
      (design) => {
        const days = design.copies.replayLagDays;
        if (days >= 0 && days <= dagLimits.replayLagDays) return undefined;
        return breach(subject.pathOf(design, "copies", "replayLagDays"), {
          message: "the replay lag of lagged copies is not supported by Exchange",
          got: `${days} days`,
          expected: `0 to ${dagLimits.replayLagDays} days`,
        });
      },
    ),
});
