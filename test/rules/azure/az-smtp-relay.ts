import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { azureTown } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "gateways[0].smartHost": undefined },
      finds: [
        "gateways[0].smartHost [relay]: the gateway sends from Azure without authenticating to a relay, got no smart host, expected a smart host with auth; give the gateway a `smartHost` with `auth`",
      ],
    },
    {
      ...school,
      document: { "gateways[0].smartHost.auth": undefined },
      finds: [
        "gateways[0].smartHost [relay]: the gateway sends from Azure without authenticating to a relay, got school-example.mail.protection.outlook.com without auth, expected a smart host with auth; give the gateway a `smartHost` with `auth`",
      ],
    },
    {
      document: { ...azureTown, "gateways[0].direction": "inbound" },
      finds: [
        "gateways: Mailbox servers in Azure have no relay to send through, got none, expected a gateway that sends; add a gateway with `direction: outbound`; one in Azure needs a `smartHost` with `auth`",
      ],
    },
    {
      from: "school",
      document: { "gateways[0].smartHost.auth": "none" },
      finds: [
        "gateways[0].smartHost [relay]: the gateway sends from Azure without authenticating to a relay, got school-example.mail.protection.outlook.com without auth, expected a smart host with auth; give the gateway a `smartHost` with `auth`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "school",
      set: "gateways[0].smartHost",
      to: undefined,
      finds: ["az-smtp-relay", "ns-dkim", "ns-ptr-helo", "port-smtp-out"],
    },
    {
      from: "school",
      set: "gateways[0].smartHost.auth",
      to: undefined,
      finds: ["az-smtp-relay", "hyb-m365-smtp-relay"],
    },
    { from: "school", set: "gateways[0].smartHost.auth", to: "none", finds: ["az-smtp-relay", "hyb-m365-smtp-relay"] },
  ],
};
