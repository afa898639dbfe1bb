import type { Certificate } from "../../model";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const nsCertPublicCa = catalogueRule("ns-cert-public-ca", {
  why: "Phones, Outlook outside the organization and other mail servers trust public CAs only, and no short keys.",
  fix: "order the certificate from a public CA, with an RSA key of at least 2048 bits",
  reading:
    "The issuer is judged for the certificate of the servers; for those of hybrid and sign-on (hyb-cert-public, sso-adfs-cert) only short keys are judged here.",
  check: (subject) => {
    const verdicts = [ofServers(subject), ...ofOthers(subject)];
    return verdicts.every((verdict) => verdict === undefined)
      ? doesNotApply
      : answerOf(verdicts.map((verdict) => verdict ?? []));
  },
});

/** `undefined` if there is no certificate to judge. */
function ofServers(subject: Subject): readonly Verdict[] | undefined {
  const { namespaces } = subject.deployment;
  if (namespaces === undefined || subject.plan.clusters.length === 0) return undefined;
  const { certificate } = namespaces;
  const path = subject.pathOf(namespaces, "certificate");
  if (certificate === undefined) return [undecided(path, "who issues the certificate of the servers")];
  const untrusted = breach(`${path}.issuer`, {
    message: "external clients do not trust the issuer",
    got: certificate.issuer,
    expected: "public",
  });
  return [...(certificate.issuer === "public" ? [] : [untrusted]), ...keyOf(certificate, path, ["rsa-1024", "ecc"])];
}

function ofOthers(subject: Subject): readonly (readonly Verdict[] | undefined)[] {
  const { hybrid, identity } = subject.deployment;
  return [hybrid?.certificate, identity?.signOn?.certificate].map((certificate) =>
    certificate === undefined ? undefined : keyOf(certificate, subject.pathOf(certificate), ["rsa-1024"]),
  );
}

function keyOf(certificate: Certificate, path: string, refused: readonly string[]): readonly Verdict[] {
  const { algorithm } = certificate;
  if (algorithm === undefined || !refused.includes(algorithm)) return [];
  return [
    breach(`${path}.algorithm`, {
      message: "not all clients and servers support the key of the certificate",
      got: algorithm,
      expected: "rsa-2048 or longer",
    }),
  ];
}
