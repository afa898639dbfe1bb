import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { covers } from "../support/address-records";

export const hybCertPublic = catalogueRule("hyb-cert-public", {
  why: "Exchange Online trusts public CAs only, and refuses an endpoint whose name is not in the certificate.",
  fix: "order a certificate from a public CA with every hybrid name and specify it as `hybrid.certificate`",
  check: (subject) => {
    const { hybrid, namespaces } = subject.deployment;
    if (hybrid?.endpoint === undefined) return doesNotApply;
    const { certificate, endpoint, autodiscover } = hybrid;
    if (certificate === undefined) {
      return answerOf([undecided(subject.pathOf(hybrid, "certificate"), "which certificate the hybrid endpoint has")]);
    }
    const ownAutodiscover = autodiscover?.target === "on-premises" ? namespaces?.autodiscover : undefined;
    const missing = [endpoint.name, ownAutodiscover].filter(
      (name) => name !== undefined && !covers(certificate.names, name),
    );
    return answerOf([
      certificate.issuer === "public"
        ? undefined
        : breach(subject.pathOf(certificate, "issuer"), {
            message: "the hybrid certificate is not from a public CA",
            got: certificate.issuer,
            expected: "public",
          }),
      missing.length === 0
        ? undefined
        : breach(subject.pathOf(certificate, "names"), {
            message: "the hybrid certificate lacks names",
            got: certificate.names.join(", "),
            expected: `also ${missing.join(", ")}`,
          }),
    ]);
  },
});
