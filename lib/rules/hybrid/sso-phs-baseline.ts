import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ssoPhsBaseline = catalogueRule("sso-phs-baseline", {
  why: "With the hashes in the cloud, sign-in can be switched over in minutes when federation or agents fail, and leaked passwords are detected.",
  fix: "set `identity.directorySync.passwordHash: true`",
  check: (subject) => {
    const { directorySync, signOn } = subject.deployment.identity ?? {};
    if (directorySync === undefined || signOn === undefined || signOn.method === "password-hash") return doesNotApply;
    if (directorySync.passwordHash) return holds;
    return answerOf([
      breach(subject.pathOf(directorySync, "passwordHash"), {
        message: "password hashes are not synchronized in addition to the other sign-in method",
        got: false,
        expected: true,
      }),
    ]);
  },
});
