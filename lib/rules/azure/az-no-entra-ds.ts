import { breach, eachOf } from "../engine/answers";
import { azureDatacenters } from "../support/in-azure";
import { catalogueRule } from "../support/define";

export const azNoEntraDs = catalogueRule("az-no-entra-ds", {
  why: "Nobody can extend the schema of Entra Domain Services, so Exchange cannot be set up in it.",
  fix: "run domain controllers on separate machines and remove `service`",
  reading:
    "Such a directory is refused wherever it is specified, because it runs in Azure whatever the platform of its datacenter.",
  check: (subject) => {
    const sites = subject.deployment.datacenters.flatMap((datacenter) => datacenter.activeDirectory ?? []);
    const applies = azureDatacenters(subject).length > 0 || sites.some(({ service }) => service !== "ad-ds");
    return eachOf(applies ? sites : [], (site) => {
      if (site.service !== "entra-domain-services") return undefined;
      return breach(subject.pathOf(site, "service"), {
        message: "the directory is Entra Domain Services",
        got: site.service,
        expected: "ad-ds",
      });
    });
  },
});
