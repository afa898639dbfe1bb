import { answerOf, breach, doesNotApply } from "../engine/answers";
import { azureMembers, isAzure } from "../support/azure";
import { catalogueRule } from "../support/define";
import { sendingGateways } from "../support/gateways";

/** What `auth` says where nobody signs on. */
const unauthenticated = /^(|no|none|off|anonymous)$/i;

export const azSmtpRelay = catalogueRule("az-smtp-relay", {
  why: "Mail that Azure addresses deliver themselves is refused by most receivers, and Exchange there is supported with a relay only.",
  fix: "give the gateway a `smartHost` with `auth`",
  check: (subject) => {
    const members = azureMembers(subject);
    const gateways = sendingGateways(subject).filter((gateway) => isAzure(subject, gateway.datacenter));
    if (members.length === 0 && gateways.length === 0) return doesNotApply;
    const none = members.length > 0 && sendingGateways(subject).length === 0;
    return answerOf([
      none
        ? breach(subject.pathOf(subject.deployment, "gateways"), {
            message: "mailbox servers in Azure have no relay to send by",
            got: "none",
            expected: "a gateway that sends",
          })
        : undefined,
      gateways
        .filter((gateway) => unauthenticated.test(gateway.smartHost?.auth ?? ""))
        .map((gateway) =>
          breach(subject.pathOf(gateway, "smartHost"), {
            name: gateway.name,
            message: "the gateway sends from Azure without signing on to a relay",
            got: gateway.smartHost === undefined ? "no smart host" : `${gateway.smartHost.host} without auth`,
            expected: "a smart host with auth",
          }),
        ),
    ]);
  },
});
