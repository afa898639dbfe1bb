import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { covers } from "../support/names";

export const ssoAdfsCert = catalogueRule("sso-adfs-cert", {
  why: "Browsers and partners refuse the sign-on page when its certificate is private or carries another name.",
  fix: "order a certificate of a public authority with the name of the service and write it as `identity.signOn.certificate`",
  reading: "`certauth` is not asked for: whether users sign on by certificate is not in the document.",
  check: (subject) => {
    const signOn = subject.deployment.identity?.signOn;
    if (signOn?.method !== "adfs") return doesNotApply;
    const { certificate, service } = signOn;
    if (certificate === undefined) {
      return answerOf([
        undecided(subject.pathOf(signOn, "certificate"), "which certificate the federation service has"),
      ]);
    }
    if (service === undefined) {
      return answerOf([undecided(subject.pathOf(signOn, "service"), "which name the federation service has")]);
    }
    return answerOf([
      certificate.issuer === "public"
        ? undefined
        : breach(subject.pathOf(certificate, "issuer"), {
            message: "the certificate of the federation service is not from a public authority",
            got: certificate.issuer,
            expected: "public",
          }),
      covers(certificate.names, service)
        ? undefined
        : breach(subject.pathOf(certificate, "names"), {
            message: "the certificate does not carry the name of the federation service",
            got: certificate.names.join(", "),
            expected: service,
          }),
    ]);
  },
});
