// Proves the scripts for connectors of both sides: exact text of one connector, only parameters that the cmdlets have, balanced
// quotes and brackets, nothing of a name expanded, and that they are written for deployments with Exchange Online only.
import { onlineScript, serverScript, wiringFiles } from "../../../lib/guest";
import type { MailFlowPlan } from "../../../lib/plan";
import { examplePlan } from "../../support/examples";

const mailFlow = examplePlan("school").mailFlow as MailFlowPlan;

/** Parameters of the cmdlets as known on 2026-11-30; not compared with https://learn.microsoft.com/powershell/module/exchangepowershell. */
const known: Readonly<Record<string, readonly string[]>> = {
  InboundConnector: ["CloudServicesMailEnabled", "Enabled", "RequireTls", "SenderDomains", "TlsSenderCertificateName"],
  OutboundConnector: [
    "CloudServicesMailEnabled",
    "Enabled",
    "RecipientDomains",
    "RouteAllMessagesViaOnPremises",
    "SmartHosts",
    "TlsDomain",
    "TlsSettings",
    "UseMXRecord",
  ],
  SendConnector: [
    "AddressSpaces",
    "CloudServicesMailEnabled",
    "DNSRoutingEnabled",
    "Fqdn",
    "RequireTLS",
    "SourceTransportServers",
    "TlsAuthLevel",
    "TlsCertificateName",
    "TlsDomain",
  ],
  ReceiveConnector: [
    "AuthMechanism",
    "Bindings",
    "Fqdn",
    "PermissionGroups",
    "RemoteIPRanges",
    "RequireTLS",
    "TlsCertificateName",
    "TlsDomainCapabilities",
  ],
  AcceptedDomain: ["DomainType"],
};

/** The text without what is in single quotes; fails if a quote is left open. */
function withoutTexts(text: string): string {
  const rest = text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .replace(/'(?:[^'\n]|'')*'/g, "text");
  expect(rest).not.toContain("'");
  return rest;
}

test("the relay's connector is known by its certificate, takes the own domain only and may be set again", () => {
  expect(onlineScript(mailFlow)).toContain(
    [
      "# From relay.school.example: mail of in-house systems through relay.",
      "$settings = @{",
      "    Enabled = $true",
      "    SenderDomains = @('school.example')",
      "    RequireTls = $true",
      "    TlsSenderCertificateName = 'relay.school.example'",
      "    CloudServicesMailEnabled = $false",
      "}",
      "if (Get-InboundConnector -Identity 'From relay.school.example' -ErrorAction SilentlyContinue) {",
      "    Set-InboundConnector -Identity 'From relay.school.example' @settings",
      "} else {",
      "    New-InboundConnector -Name 'From relay.school.example' -ConnectorType 'OnPremises' @settings",
      "}",
    ].join("\n"),
  );
});

test.each([
  ["Exchange Online", onlineScript(mailFlow), 3],
  ["the servers here", serverScript(mailFlow), 4],
])("the script for %s sets only what the cmdlets know, and its brackets match", (_, text, count) => {
  const blocks = [...text.matchAll(/\$settings = @\{\n([\s\S]*?)\n\}\nif \(Get-(\w+)/g)];
  expect(blocks).toHaveLength(count);
  for (const [, body = "", noun = ""] of blocks) {
    const used = body.split("\n").map((line) => /^ {4}(\w+) = /.exec(line)?.[1] ?? line);
    expect(used.filter((name) => known[noun]?.includes(name) !== true)).toEqual([]);
  }
  const bare = withoutTexts(text);
  for (const [open, close] of ["()", "{}"]) expect(bare.split(open ?? "")).toHaveLength(bare.split(close ?? "").length);
});

test("a quote in a name ends no text", () => {
  const [connector] = mailFlow.inbound;
  const text = onlineScript({
    ...mailFlow,
    inbound: [{ ...connector, name: "From O'Hara $(Stop-Computer)" }] as never,
  });
  expect(text).toContain("Get-InboundConnector -Identity 'From O''Hara $(Stop-Computer)' -ErrorAction");
  withoutTexts(text);
});

test("all mail of the cloud mailboxes passes through the datacenters if it is centralized", () => {
  const [to] = mailFlow.outbound;
  const text = onlineScript({ ...mailFlow, outbound: [{ ...to, allMail: true, recipientDomains: ["*"] }] as never });
  expect(text).toContain("RouteAllMessagesViaOnPremises = $true");
});

test("the scripts and both sets of records are among the files of a school, and of no town", () => {
  const paths = (name: "school" | "town") =>
    wiringFiles(examplePlan(name))
      .map(({ path }) => path.join("/"))
      .filter((path) => path.startsWith("mail-flow/"));
  expect(paths("school")).toEqual([
    "mail-flow/exchange-online.ps1",
    "mail-flow/exchange-servers.ps1",
    "mail-flow/records.coexistence.csv",
    "mail-flow/records.moved.csv",
  ]);
  expect(paths("town")).toEqual([]);
});
