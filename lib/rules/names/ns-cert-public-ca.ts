import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsCertPublicCa = catalogueRule("ns-cert-public-ca", {
  why: "Phones, Outlook at home and other mail servers trust public authorities only.",
  fix: "order the certificate from a public authority",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    if (namespaces === undefined || subject.plan.clusters.length === 0) return doesNotApply;
    const path = subject.pathOf(namespaces, "certificate");
    if (namespaces.certificate === undefined)
      return answerOf([undecided(path, "who issues the certificate of the servers")]);
    const { issuer } = namespaces.certificate;
    if (issuer === "public") return holds;
    return answerOf([
      breach(`${path}.issuer`, { message: "clients outside do not trust the issuer", got: issuer, expected: "public" }),
    ]);
  },
});
