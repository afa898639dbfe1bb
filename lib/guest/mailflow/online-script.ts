import type { InboundConnectorPlan, MailFlowPlan, OutboundConnectorPlan } from "../../plan";
import { ensured, quoted, script } from "./powershell";

/**
 * Accepted domains and connectors of the tenant, for the Exchange Online PowerShell. Parameters:
 * https://learn.microsoft.com/powershell/module/exchangepowershell/new-inboundconnector, new-outboundconnector.
 */
export function onlineScript(mailFlow: MailFlowPlan): string {
  const purpose = [
    "Mail flow of the tenant. Run in Exchange Online PowerShell, after Connect-ExchangeOnline, as often as needed.",
    "Each domain must be verified in the tenant before, and each certificate installed on its server.",
  ];
  return script(purpose, [
    ...mailFlow.acceptedDomains.map(
      ({ name, type }) =>
        [`Accepted domain ${name}.`, [`Set-AcceptedDomain -Identity ${quoted(name)} -DomainType ${type}`]] as const,
    ),
    ...mailFlow.inbound.map((connector) => [`${connector.name}: ${connector.purpose}.`, inbound(connector)] as const),
    ...mailFlow.outbound.map((connector) => [`${connector.name}: ${connector.purpose}.`, outbound(connector)] as const),
  ]);
}

function inbound({ name, certificate, senderDomains, exchange }: InboundConnectorPlan): string[] {
  return ensured({
    noun: "InboundConnector",
    identity: name,
    once: { Name: name, ConnectorType: "OnPremises" },
    settings: {
      Enabled: true,
      SenderDomains: senderDomains,
      RequireTls: true,
      TlsSenderCertificateName: certificate,
      CloudServicesMailEnabled: exchange,
    },
  });
}

function outbound({ name, smartHosts, certificate, recipientDomains, allMail }: OutboundConnectorPlan): string[] {
  return ensured({
    noun: "OutboundConnector",
    identity: name,
    once: { Name: name, ConnectorType: "OnPremises" },
    settings: {
      Enabled: true,
      RecipientDomains: recipientDomains,
      UseMXRecord: false,
      SmartHosts: smartHosts,
      TlsSettings: "DomainValidation",
      TlsDomain: certificate,
      RouteAllMessagesViaOnPremises: allMail,
      CloudServicesMailEnabled: true,
    },
  });
}
