import { emergencyMitigationBuilds } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isOlder } from "../support/compare-versions";
import { hasExchangeServers } from "../support/exchange";

export const lifeEmNeedsJun26 = catalogueRule("life-em-needs-jun26", {
  why: "Older builds cannot read the mitigations that Microsoft has published since July 2026, so known attacks are not blocked.",
  fix: "install the security update of June 2026 or a later one and specify its number as `exchange.build`",
  check: (subject) => {
    if (!hasExchangeServers(subject)) return doesNotApply;
    const { build } = subject.deployment.exchange;
    const path = subject.pathOf(subject.deployment, "exchange", "build");
    if (build === undefined) return answerOf([undecided(path, "the build of the servers")]);
    const least = emergencyMitigationBuilds.find((candidate) => branchOf(candidate) === branchOf(build)) ?? newest;
    if (least === undefined || !isOlder(build, least)) return holds;
    return answerOf([
      breach(path, {
        message: "the build is too old for current mitigations",
        got: build,
        expected: `${least} or later`,
      }),
    ]);
  },
});

/** The least build of other cumulative updates: older ones got no update in June 2026. */
const [newest] = emergencyMitigationBuilds;

/** `15.2.2562` of `15.2.2562.46`: product and cumulative update. */
function branchOf(build: string): string {
  return build.split(".").slice(0, 3).join(".");
}
