import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hybDedicatedApp = catalogueRule("hyb-dedicated-app", {
  why: "Since 31 October 2025 the shared service principal is blocked: free/busy, photos and MailTips between both sides stop.",
  fix: "create the dedicated hybrid application, turn its setting override on and set `hybrid.dedicatedApp: true`",
  reading:
    "Asked of full hybrid only: a minimal one moves mailboxes and shares none of the features that need the application.",
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
