import type { Certificate } from "../../model/types";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const nsCertPublicCa = catalogueRule("ns-cert-public-ca", {
  why: "Phones, Outlook at home and other mail servers trust public authorities only, and no short keys.",
  fix: "order the certificate from a public authority, with an RSA key of 2048 bits or more",
  reading:
    "The issuer is judged for the certificate of the servers; those of hybrid and sign-on have rules of their own (hyb-cert-public, sso-adfs-cert), so of them only short keys are judged here.",
  check: (subject) => {
    const verdicts = [ofServers(subject), ...ofOthers(subject)];
    return verdicts.every((verdict) => verdict === undefined)
      ? doesNotApply
      : answerOf(verdicts.map((one) => one ?? []));
  },
});

/** `undefined` where there is no certificate to judge. */
function ofServers(subject: Subject): readonly Verdict[] | undefined {
  const { namespaces } = subject.deployment;
  if (namespaces === undefined || subject.plan.clusters.length === 0) return undefined;
  const { certificate } = namespaces;
  const path = subject.pathOf(namespaces, "certificate");
  if (certificate === undefined) return [undecided(path, "who issues the certificate of the servers")];
  const untrusted = breach(`${path}.issuer`, {
    message: "clients outside do not trust the issuer",
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
      message: "the key of the certificate is not one that all clients and servers take",
      got: algorithm,
      expected: "rsa-2048 or longer",
    }),
  ];
}
