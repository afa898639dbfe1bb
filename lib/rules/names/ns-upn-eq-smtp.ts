import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsUpnEqSmtp = catalogueRule("ns-upn-eq-smtp", {
  why: "Users know their mail address; with a different sign-in name they fail at every new sign-in page.",
  fix: "add the mail domain as a UPN suffix and assign it to the users",
  reading: "Judged if `organization.forest.upnSuffixes` is specified.",
  check: (subject) => {
    const { forest } = subject.deployment.organization;
    if (forest.upnSuffixes === undefined) return doesNotApply;
    const known = [...forest.upnSuffixes, forest.name].map((name) => name.toLowerCase());
    const missing = subject.deployment.domains
      .filter(({ name, type }) => name !== "*" && type === "authoritative")
      .filter(({ name }) => !known.includes(name.toLowerCase()));
    return answerOf(
      missing.map((domain) =>
        breach(subject.pathOf(forest, "upnSuffixes"), {
          name: domain.name,
          message: `users of ${domain.name} cannot sign in with their mail address`,
          got: forest.upnSuffixes?.join(", ") || "no suffixes",
          expected: `a list that includes ${domain.name}`,
        }),
      ),
    );
  },
});
