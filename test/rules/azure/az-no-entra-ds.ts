import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "datacenters[1].activeDirectory.service": "entra-domain-services" },
      finds: [
        "datacenters[1].activeDirectory.service: the directory is Entra Domain Services, got entra-domain-services, expected ad-ds; run domain controllers on separate machines and remove `service`",
      ],
    },
    {
      document: { "datacenters[1].activeDirectory.service": "entra-domain-services" },
      finds: [
        "datacenters[1].activeDirectory.service: the directory is Entra Domain Services, got entra-domain-services, expected ad-ds; run domain controllers on separate machines and remove `service`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "datacenters[1].activeDirectory.service",
      to: "entra-domain-services",
      finds: ["az-no-entra-ds"],
    },
    {
      from: "small-government",
      set: "datacenters[2].activeDirectory.service",
      to: "entra-domain-services",
      finds: ["az-no-entra-ds"],
    },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.service",
      to: "entra-domain-services",
      finds: ["az-no-entra-ds"],
    },
    {
      from: "school",
      set: "datacenters[0].activeDirectory.service",
      to: "entra-domain-services",
      finds: ["az-no-entra-ds"],
    },
  ],
};
