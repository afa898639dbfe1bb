import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsUpnEqSmtp = catalogueRule("ns-upn-eq-smtp", {
  why: "Users know their mail address; where the sign-on name is another one, they fail at every new sign-on page.",
  fix: "add the mail domain as a suffix of sign-on names and give it to the users",
  reading: "Judged where `organization.forest.upnSuffixes` is given.",
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
          message: `users of ${domain.name} cannot sign on with their mail address`,
          got: forest.upnSuffixes?.join(", ") || "no suffixes",
          expected: `${domain.name} among them`,
        }),
      ),
    );
  },
});
