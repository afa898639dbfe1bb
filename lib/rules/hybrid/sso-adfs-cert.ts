import type { Certificate } from "../../model/types";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { covers } from "../support/address-records";
import type { Breach, Subject, Undecided } from "../types";

export const ssoAdfsCert = catalogueRule("sso-adfs-cert", {
  why: "Browsers and partners refuse the sign-in page if its certificate is private or has another name.",
  fix: "order a certificate from a public CA with the name of the service and specify it as `identity.signOn.certificate`",
  reading:
    "`certauth` is required if users sign in by certificate on port 443; a certificate with the name is fine however they sign in.",
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
      return answerOf([undecided(subject.pathOf(signOn, "service"), "the name of the federation service")]);
    }
    return answerOf([
      certificate.issuer === "public"
        ? undefined
        : breach(subject.pathOf(certificate, "issuer"), {
            message: "the certificate of the federation service is not from a public CA",
            got: certificate.issuer,
            expected: "public",
          }),
      covers(certificate.names, service)
        ? signOnByCertificate(subject, certificate, service)
        : breach(subject.pathOf(certificate, "names"), {
            message: "the certificate does not contain the name of the federation service",
            got: certificate.names.join(", "),
            expected: service,
          }),
    ]);
  },
});

/** Sign-in by certificate on port 443 needs a separate name; on port 49443 it uses that of the service. */
function signOnByCertificate(
  subject: Subject,
  certificate: Certificate,
  service: string,
): Breach | Undecided | undefined {
  const signOn = subject.deployment.identity?.signOn;
  const name = `certauth.${service}`;
  if (signOn === undefined || covers(certificate.names, name)) return undefined;
  if (signOn.certificateAuthentication === undefined) {
    const unknown = "whether users sign in by certificate on port 443, for which the certificate lacks the name";
    return undecided(subject.pathOf(signOn, "certificateAuthentication"), unknown);
  }
  if (signOn.certificateAuthentication !== "port-443") return undefined;
  return breach(subject.pathOf(certificate, "names"), {
    message: "the certificate lacks the name for sign-in by certificate on port 443",
    got: certificate.names.join(", "),
    expected: `also ${name}`,
    remedy: "add this name to the certificate, or let users sign in by certificate on port 49443",
  });
}
