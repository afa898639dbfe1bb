import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hybDedicatedApp = catalogueRule("hyb-dedicated-app", {
  why: "The shared service principal has been blocked since 31 October 2025: free/busy, photos and MailTips between both sides fail.",
  fix: "create the dedicated hybrid application, enable its setting override and set `hybrid.dedicatedApp: true`",
  reading:
    "Judged for full hybrid deployments only: a minimal one moves mailboxes and has none of the features that need the application.",
  check: (subject) => {
    const { hybrid } = subject.deployment;
    if (hybrid?.kind !== "full") return doesNotApply;
    const path = subject.pathOf(hybrid, "dedicatedApp");
    if (hybrid.dedicatedApp === undefined) {
      return answerOf([undecided(path, "whether the dedicated hybrid application is set up")]);
    }
    if (hybrid.dedicatedApp) return holds;
    return answerOf([
      breach(path, { message: "the dedicated hybrid application is not set up", got: false, expected: true }),
    ]);
  },
});
