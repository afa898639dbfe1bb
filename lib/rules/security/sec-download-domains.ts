import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { covers } from "../support/address-records";
import { clientNames } from "../support/published-names";
import type { Subject } from "../types";

export const secDownloadDomains = catalogueRule("sec-download-domains", {
  why: "Attachments opened under the name of OWA run with its rights; under a separate name they cannot read its cookies.",
  fix: "give downloads a separate host name that the certificate covers",
  reading: "Judged if a download domain is declared.",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    return eachOf(namespaces?.downloadDomain === undefined ? [] : [namespaces], (names) => {
      const download = names.downloadDomain ?? "";
      const path = subject.pathOf(names, "downloadDomain");
      const used = namesInUse(subject).some((name) => name.toLowerCase() === download.toLowerCase());
      const certified = names.certificate === undefined || covers(names.certificate.names, download);
      return [
        used
          ? breach(path, {
              message: "downloads use a name that clients use already",
              got: download,
              expected: "a separate name",
            })
          : undefined,
        certified
          ? undefined
          : breach(path, {
              message: "the certificate does not cover the download domain",
              got: download,
              expected: `one of ${names.certificate?.names.join(", ") ?? ""}`,
            }),
      ];
    });
  },
});

/** Every name already in use: those of old and new clients, of gateways and of sign-on. */
function namesInUse(subject: Subject): readonly string[] {
  const { hybrid, identity, gateways, domains } = subject.deployment;
  const all = [
    ...clientNames(subject, "client", "autodiscover", "replaced"),
    ...domains.map(({ name }) => name),
    hybrid?.endpoint?.name,
    identity?.signOn?.service,
    ...gateways.map(({ host }) => host),
  ];
  return all.filter((name) => name !== undefined);
}
