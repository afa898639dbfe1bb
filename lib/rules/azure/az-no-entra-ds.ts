import { breach, eachOf } from "../engine/answers";
import { azureDatacenters } from "../support/azure";
import { catalogueRule } from "../support/define";

export const azNoEntraDs = catalogueRule("az-no-entra-ds", {
  why: "Nobody may extend the schema of Entra Domain Services: Exchange cannot be set up in it.",
  fix: "run domain controllers on machines of their own and leave `service` out",
  reading:
    "A directory of this kind is refused wherever it is said: it lives in Azure, whatever the platform of its site.",
  check: (subject) => {
    const sites = subject.deployment.datacenters.flatMap((one) => one.activeDirectory ?? []);
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
