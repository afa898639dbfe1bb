import { emergencyMitigationBuilds } from "../../facts/exchange-builds";
import { answerOf, breach, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isOlder } from "../support/versions";

export const lifeEmNeedsJun26 = catalogueRule("life-em-needs-jun26", {
  why: "Older builds cannot read the mitigations that Microsoft publishes since July 2026: an attack in the news is not blocked.",
  fix: "install the security update of June 2026 or later and write its number as `exchange.build`",
  check: (subject) => {
    const { build } = subject.deployment.exchange;
    const path = subject.pathOf(subject.deployment, "exchange", "build");
    if (build === undefined) return answerOf([undecided(path, "which build the servers get")]);
    const least = emergencyMitigationBuilds.find((candidate) => branchOf(candidate) === branchOf(build)) ?? newest;
    if (least === undefined || !isOlder(build, least)) return holds;
    return answerOf([
      breach(path, {
        message: "the build is too old for present mitigations",
        got: build,
        expected: `${least} or later`,
      }),
    ]);
  },
});

/** What the builds of other cumulative updates are held against: those older than it had no update of June 2026. */
const [newest] = emergencyMitigationBuilds;

/** `15.2.2562` of `15.2.2562.46`: product and cumulative update. */
function branchOf(build: string): string {
  return build.split(".").slice(0, 3).join(".");
}
