import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { agents } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "identity.signOn.proxyCertificate": "own" },
      finds: [
        "identity.signOn.proxyCertificate: the proxies present another certificate than the federation servers, got own, expected same-as-servers; install the certificate and key of the federation servers on the proxies and set `proxyCertificate: same-as-servers`",
      ],
    },
  ],
  doesNotApply: agents,
  changes: [{ from: "school", set: "identity.signOn.proxyCertificate", to: "own", finds: ["sso-wap-same-cert"] }],
};
