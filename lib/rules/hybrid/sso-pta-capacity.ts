import { passThrough } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { machinesOf } from "../support/hybrid-servers";
import type { Subject } from "../types";

export const ssoPtaCapacity = catalogueRule("sso-pta-capacity", {
  why: "Sign-ins beyond the capacity of the agents fail at the peak, even more so with one agent down.",
  fix: `add agents, or give them ${passThrough.cores} cores and ${passThrough.memoryGB} GB: \`processors\`, \`memoryGB\``,
  reading:
    "The lower figure of the source, with the largest agent out of service; a smaller machine counts in proportion to what it lacks most, which is this library's own arithmetic, and an existing one in full.",
  check: (subject) => {
    const signOn = subject.deployment.identity?.signOn;
    if (signOn?.method !== "pass-through") return doesNotApply;
    const path = subject.pathOf(signOn, "peakSignOnsPerSecond");
    const peak = signOn.peakSignOnsPerSecond;
    if (peak === undefined) return answerOf([undecided(path, "the number of sign-ins at the peak")]);
    const rates = signOn.servers.map((server) => signOnsOf(subject, server.name)).sort((a, b) => a - b);
    const most = Math.floor(rates.slice(0, -1).reduce((sum, rate) => sum + rate, 0));
    if (peak <= most) return holds;
    return answerOf([
      breach(path, {
        message: "the agents cannot handle the sign-ins with one of them down",
        got: `${peak} per second`,
        expected: `at most ${most}`,
      }),
    ]);
  },
});

/** Sign-ins per second that an agent can handle. */
function signOnsOf(subject: Subject, name: string): number {
  const { cores, memoryGB, signOnsPerSecond } = passThrough;
  const machine = machinesOf(subject, "sign-on").find((machine) => machine.name === name);
  if (machine === undefined) return signOnsPerSecond;
  return signOnsPerSecond * Math.min(1, machine.processors / cores, machine.memoryGB / memoryGB);
}
