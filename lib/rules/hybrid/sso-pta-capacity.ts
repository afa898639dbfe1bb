import { passThrough } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { machinesOf } from "../support/hybrid";
import type { Subject } from "../types";

export const ssoPtaCapacity = catalogueRule("sso-pta-capacity", {
  why: "More sign-ons than the agents carry fail in the busiest minutes, with one agent down all the more.",
  fix: "add agents, or give them 4 cores and 16 GB: `processors`, `memoryGB`",
  reading:
    "The lower of the two figures of the source, with the largest agent out of service; a smaller machine counts in proportion to what it lacks most, which is this library's own arithmetic, and an existing one in full.",
  check: (subject) => {
    const signOn = subject.deployment.identity?.signOn;
    if (signOn?.method !== "pass-through") return doesNotApply;
    const path = subject.pathOf(signOn, "peakSignOnsPerSecond");
    const peak = signOn.peakSignOnsPerSecond;
    if (peak === undefined) return answerOf([undecided(path, "how many sign-ons there are in the busiest minutes")]);
    const rates = signOn.servers.map((server) => signOnsOf(subject, server.name)).sort((a, b) => a - b);
    const most = Math.floor(rates.slice(0, -1).reduce((sum, rate) => sum + rate, 0));
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

/** Sign-ons per second that an agent carries. */
function signOnsOf(subject: Subject, name: string): number {
  const { cores, memoryGB, signOnsPerSecond } = passThrough;
  const machine = machinesOf(subject, "sign-on").find((one) => one.name === name);
  if (machine === undefined) return signOnsPerSecond;
  return signOnsPerSecond * Math.min(1, machine.processors / cores, machine.memoryGB / memoryGB);
}
