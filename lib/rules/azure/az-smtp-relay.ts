import { authenticates } from "../../base/smart-host-auth";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { azureMembers, isAzure } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import { sendingGateways } from "../support/mail-entries";

export const azSmtpRelay = catalogueRule("az-smtp-relay", {
  why: "Most receivers reject mail delivered directly from Azure addresses, and Exchange in Azure is supported only with a relay.",
  fix: "give the gateway a `smartHost` with `auth`",
  check: (subject) => {
    const members = azureMembers(subject);
    const gateways = sendingGateways(subject).filter((gateway) => isAzure(subject, gateway.datacenter));
    if (members.length === 0 && gateways.length === 0) return doesNotApply;
    const none = members.length > 0 && sendingGateways(subject).length === 0;
    return answerOf([
      none
        ? breach(subject.pathOf(subject.deployment, "gateways"), {
            message: "Mailbox servers in Azure have no relay to send through",
            got: "none",
            expected: "a gateway that sends",
            remedy: "add a gateway with `direction: outbound`; one in Azure needs a `smartHost` with `auth`",
          })
        : undefined,
      gateways
        .filter((gateway) => !authenticates(gateway.smartHost))
        .map((gateway) =>
          breach(subject.pathOf(gateway, "smartHost"), {
            name: gateway.name,
            message: "the gateway sends from Azure without authenticating to a relay",
            got: gateway.smartHost === undefined ? "no smart host" : `${gateway.smartHost.host} without auth`,
            expected: "a smart host with auth",
          }),
        ),
    ]);
  },
});
