import { passThrough } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ssoPtaCapacity = catalogueRule("sso-pta-capacity", {
  why: "More sign-ons than the agents carry fail in the busiest minutes, with one agent down all the more.",
  fix: "add agents, and write `identity.signOn.peakSignOnsPerSecond`",
  reading: "The lower of the two figures of the source, with one agent out of service.",
  check: (subject) => {
    const signOn = subject.deployment.identity?.signOn;
    if (signOn?.method !== "pass-through") return doesNotApply;
    const path = subject.pathOf(signOn, "peakSignOnsPerSecond");
    const peak = signOn.peakSignOnsPerSecond;
    if (peak === undefined) return answerOf([undecided(path, "how many sign-ons there are in the busiest minutes")]);
    const most = Math.max(0, signOn.servers.length - 1) * passThrough.signOnsPerSecond;
    if (peak <= most) return holds;
    return answerOf([
      breach(path, {
        message: "the agents do not carry the sign-ons with one of them down",
        got: `${peak} per second`,
        expected: `at most ${most}`,
      }),
    ]);
  },
});
