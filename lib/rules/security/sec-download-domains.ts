import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { covers } from "../support/names";

export const secDownloadDomains = catalogueRule("sec-download-domains", {
  why: "Attachments from the name of OWA run with the rights of OWA; from a name of their own they cannot read its cookies.",
  fix: "give downloads a host name of their own that the certificate covers",
  reading: "Judged where a download domain is declared.",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    return eachOf(namespaces?.downloadDomain === undefined ? [] : [namespaces], (names) => {
      const download = names.downloadDomain ?? "";
      const path = subject.pathOf(names, "downloadDomain");
      const used = [names.client, names.autodiscover].some((name) => name.toLowerCase() === download.toLowerCase());
      const certified = names.certificate === undefined || covers(names.certificate.names, download);
      return [
        used
          ? breach(path, {
              message: "downloads come from a name that clients use already",
              got: download,
              expected: "a name of their own",
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
