import type { MailFlowPlan, ReceiveConnectorPlan, SendConnectorPlan } from "../../plan";
import { ensured, quoted, script, type Value } from "./powershell";

/** Name in the certificates of Exchange Online's mail servers. */
const online = "mail.protection.outlook.com";

/**
 * Domains and connectors of the Exchange servers here, for the Exchange Management Shell. A certificate is named by
 * issuer and subject, which are read on the server. Parameters: https://learn.microsoft.com/exchange/mail-flow/connectors.
 */
export function serverScript({ receive, routingDomain, send }: MailFlowPlan): string {
  const purpose = [
    "Mail flow of the Exchange servers here with Exchange Online. Run in the Exchange Management Shell, as often as needed.",
    "The certificates must be installed before and enabled for SMTP.",
  ];
  return script(purpose, [
    ["Name of a certificate as connectors take it.", certificateFunction],
    ...(routingDomain === undefined || send.length === 0
      ? []
      : [[`Moved mailboxes are addressed at ${routingDomain}.`, routing(routingDomain)] as const]),
    ...send.map((connector) => [`${connector.name}.`, sendConnector(connector)] as const),
    ...receive.map((connector) => [`${connector.name} on ${connector.server}.`, receiveConnector(connector)] as const),
  ]);
}

const certificateFunction = [
  "function Get-TlsName([string]$Server, [string]$Name) {",
  "    $found = Get-ExchangeCertificate -Server $Server |",
  "        Where-Object { $_.Status -eq 'Valid' -and \"$($_.Services)\" -match 'SMTP' -and \"$($_.CertificateDomains)\".Split(' ') -contains $Name } |",
  "        Sort-Object -Property NotAfter -Descending | Select-Object -First 1",
  '    if (-not $found) { throw "no valid certificate for $Name is enabled for SMTP on $Server" }',
  '    return "<I>$($found.Issuer)<S>$($found.Subject)"',
  "}",
];

function routing(domain: string): string[] {
  const name = `Hybrid Domain - ${domain}`;
  return [
    ...ensured({
      noun: "AcceptedDomain",
      identity: domain,
      once: { Name: domain, DomainName: domain },
      settings: { DomainType: "InternalRelay" },
    }),
    `if (-not (Get-RemoteDomain -Identity ${quoted(name)} -ErrorAction SilentlyContinue)) {`,
    `    New-RemoteDomain -Name ${quoted(name)} -DomainName ${quoted(domain)}`,
    "}",
    `Set-RemoteDomain -Identity ${quoted(name)} -TargetDeliveryDomain $true`,
  ];
}

function tlsName(server: string, certificate: string): Value {
  return { raw: `(Get-TlsName -Server ${quoted(server)} -Name ${quoted(certificate)})` };
}

function sendConnector({ name, addressSpaces, certificate, sourceServers }: SendConnectorPlan): string[] {
  return ensured({
    noun: "SendConnector",
    identity: name,
    once: { Name: name, Usage: "Custom" },
    settings: {
      AddressSpaces: addressSpaces.map((space) => `smtp:${space};1`),
      SourceTransportServers: sourceServers,
      DNSRoutingEnabled: true,
      Fqdn: certificate,
      RequireTLS: true,
      TlsAuthLevel: "DomainValidation",
      TlsDomain: online,
      TlsCertificateName: tlsName(sourceServers[0] ?? "", certificate),
      CloudServicesMailEnabled: true,
    },
  });
}

/** Port 25 of all addresses, as the server's own connector: the narrower ranges of senders decide. */
function receiveConnector({ certificate, name, remoteRanges, server }: ReceiveConnectorPlan): string[] {
  return ensured({
    noun: "ReceiveConnector",
    identity: `${server}\\${name}`,
    once: { Name: name, Server: server, TransportRole: "FrontendTransport", Usage: "Custom" },
    settings: {
      Bindings: ["0.0.0.0:25"],
      RemoteIPRanges: remoteRanges,
      PermissionGroups: "AnonymousUsers",
      AuthMechanism: "Tls",
      RequireTLS: true,
      Fqdn: certificate,
      TlsCertificateName: tlsName(server, certificate),
      TlsDomainCapabilities: `${online}:AcceptCloudServicesMail`,
    },
  });
}
