import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { clientNames } from "../support/published-names";
import { catalogueRule } from "../support/define";
import { covers } from "../support/address-records";

export const nsCertSanMin = catalogueRule("ns-cert-san-min", {
  why: "A client whose name is missing from the certificate warns its user or refuses to connect.",
  fix: "order a certificate with these names",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    if (namespaces === undefined || subject.plan.clusters.length === 0) return doesNotApply;
    const { certificate } = namespaces;
    const path = subject.pathOf(namespaces, "certificate");
    if (certificate === undefined) return answerOf([undecided(path, "which names the certificate of the servers has")]);
    const missing = clientNames(subject).filter((name) => !covers(certificate.names, name));
    const internal = certificate.names.filter(
      (name) => !name.includes(".") || /\.(local|internal|lan|corp)$/i.test(name),
    );
    return answerOf([
      missing.length === 0
        ? undefined
        : breach(`${path}.names`, {
            message: "the certificate does not cover every published name",
            got: certificate.names.join(", "),
            expected: `${missing.join(", ")} as well`,
          }),
      internal.length === 0
        ? undefined
        : breach(`${path}.names`, {
            message: "the certificate has names that no public CA may certify",
            got: internal.join(", "),
            expected: "public names only",
            remedy: "remove these names and use the public names internally too",
          }),
    ]);
  },
});
