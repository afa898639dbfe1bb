import type { ChecklistStepId } from "../../plan";
import type { StepWords } from "./step-text";

/**
 * Sources: https://learn.microsoft.com/exchange/decommission-on-premises-exchange (2022),
 * .../plan-and-deploy/deploy-new-installations/unattended-installs, .../manage-hybrid-exchange-recipients-with-management-tools;
 * https://learn.microsoft.com/skypeforbusiness/hybrid/decommission-remove-on-prem, cloud-consolidation-disabling-hybrid.
 */
export const checklistWords: Readonly<Record<ChecklistStepId, StepWords>> = {
  "exchange-mailboxes": {
    title: "No mailbox is left",
    text: "Move what the check still shows: users, archives, arbitration and audit mailboxes, public folders. Arbitration mailboxes need a database on a server that remains.",
    check: (server) =>
      [
        `Get-Mailbox -Server ${server} -ResultSize Unlimited`,
        `Get-Mailbox -Server ${server} -Archive -ResultSize Unlimited`,
        ...["Arbitration", "AuditLog", "PublicFolder"].map((kind) => `Get-Mailbox -Server ${server} -${kind}`),
      ].join("\n"),
  },
  "exchange-connectors": {
    title: "No connector names it",
    text: "Remove it from the source servers of send connectors; applications that sent through its receive connectors use the mail gateway.",
    check: (server) =>
      [
        `Get-SendConnector | Where-Object { "$($_.SourceTransportServers)" -match '\\b${server}\\b' }`,
        `Get-ReceiveConnector -Server ${server} | Select-Object 'Name', 'RemoteIPRanges', 'PermissionGroups'`,
      ].join("\n"),
  },
  "exchange-autodiscover": {
    title: "Clients inside do not find it",
    text: "Clear its service connection point for Autodiscover once no mailbox needs it. In Exchange 2010 and 2013 the cmdlets end in `-ClientAccessServer`.",
    command: (server) => `Set-ClientAccessService -Identity ${server} -AutoDiscoverServiceInternalUri $null`,
    check: (server) => `Get-ClientAccessService -Identity ${server} | Select-Object AutoDiscoverServiceInternalUri`,
  },
  references: {
    title: "Nothing of this deployment refers to it",
    text: "Change the document for each of these, apply, and tell the operators of existing systems.",
    check: () => "mail-constructs plan DOCUMENT --part retirement",
  },
  "exchange-senders": {
    title: "Nobody sends through it any more",
    text: "Move every sender that the last two weeks show to another server, until its queues are empty.",
    check: (server) =>
      [
        `Get-MessageTrackingLog -Server ${server} -EventId RECEIVE -Source SMTP -Start (Get-Date).AddDays(-14) -ResultSize Unlimited | Group-Object ClientIp`,
        `Get-Queue -Server ${server}`,
      ].join("\n"),
  },
  trial: {
    title: "Switched off for a week",
    text: "Shut it down and wait for complaints; start it again before it is uninstalled. A server that is only switched off keeps its entries in Active Directory.",
    command: (server) => `Stop-Computer -ComputerName ${server}`,
    check: (server) => `Test-Connection -ComputerName ${server} -Count 1 -Quiet`,
  },
  "exchange-uninstall": {
    title: "Uninstall",
    text: "Run the setup of its version on the server, but only if another server or the management tools remain for managing recipients. As long as anything still uses the server, setup refuses and says what.",
    command: () => "Setup.exe /Mode:Uninstall",
    check: (server) => `Get-ExchangeServer | Where-Object Name -eq '${server}'`,
  },
  "lync-users": {
    title: "No user is left",
    text: "Move users that need it to Microsoft Teams, then disable the remaining ones in the Lync Server Management Shell; this clears their attributes.",
    command: () => "Get-CsUser | Disable-CsUser",
    check: () => "Get-CsUser",
  },
  "lync-hybrid": {
    title: "The tenant shares no addresses with it",
    text: "Run the first command in Teams PowerShell and the second one on the server, and set the tenant's coexistence mode to Teams only.",
    command: () =>
      [
        "Set-CsTenantFederationConfiguration -SharedSipAddressSpace $false",
        "Get-CsHostingProvider | Set-CsHostingProvider -Enabled $false",
      ].join("\n"),
    check: () =>
      [
        "Get-CsTenantFederationConfiguration | Select-Object SharedSipAddressSpace",
        "Get-CsHostingProvider | Select-Object 'Name', 'Enabled'",
      ].join("\n"),
  },
  "lync-records": {
    title: "No name points to it",
    text: "For Microsoft Teams, `lyncdiscover` is a CNAME to webdir.online.lync.com, `sip` one to sipdir.online.lync.com, `_sip._tls` an SRV record to sipdir.online.lync.com port 443, `_sipfederationtls._tcp` one to sipfed.online.lync.com port 5061. Remove the other names from the internal and external zones, then from certificates, proxies and firewalls.",
    check: (name) => `Resolve-DnsName ${name}${name.startsWith("_") ? " -Type SRV" : ""}`,
  },
  "lync-objects": {
    title: "No application or contact is left",
    text: "Remove what the check shows with the matching `Remove-` cmdlets, meeting rooms with `Disable-CsMeetingRoom`. Before that, the telephony operators move their gateways.",
    check: () =>
      [
        "MeetingRoom",
        "CommonAreaPhone",
        "AnalogDevice",
        "ExUmContact",
        "DialInConferencingAccessNumber",
        "RgsWorkflow",
        "TrustedApplicationEndpoint",
        "TrustedApplication",
        "CallParkOrbit",
        "UnassignedNumber",
      ]
        .map((noun) => `Get-Cs${noun}`)
        .join("\n"),
  },
  "lync-topology": {
    title: "Remove the deployment",
    text: "In Topology Builder: clear the associations of the pool, Action, Remove Deployment, then Publish Topology. Afterwards in the Management Shell:",
    command: () =>
      ["Get-CsConferenceDirectory | Remove-CsConferenceDirectory -Force", "Publish-CsTopology -FinalizeUninstall"].join(
        "\n",
      ),
    check: () => "Get-CsPool",
  },
  "lync-directory": {
    title: "Undo what setup did to Active Directory",
    text: "Run as a member of Schema Admins and Enterprise Admins, and only if the attributes of users are managed in the cloud. If they stay in Active Directory, skip this step and only delete the machine.",
    command: () => ["Remove-CsConfigurationStoreLocation", "Disable-CsAdDomain", "Disable-CsAdForest"].join("\n"),
    check: () => ["Get-CsAdDomain", "Get-CsAdForest"].join("\n"),
  },
  "directory-objects": {
    title: "Computer account and records",
    text: "Remove the account, its records in DNS, its backup jobs and its certificates.",
    command: (server) => `Remove-ADComputer -Identity ${server}`,
    check: (server) =>
      `Get-ADComputer -Filter "Name -eq '${server}'"; Resolve-DnsName ${server} -ErrorAction SilentlyContinue`,
  },
  "management-install": {
    title: "Install",
    text: "Prerequisites and the Mailbox role of Exchange, which has the management tools; build and version as in the document.",
    command: () => "Setup.exe /IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF /Mode:Install /Roles:Mailbox",
    check: (server) =>
      `Get-ExchangeServer -Identity ${server} | Select-Object 'Name', 'AdminDisplayVersion', 'ServerRole'`,
  },
  "management-empty": {
    title: "It holds no user mailboxes",
    text: "None of its databases accepts new mailboxes; arbitration mailboxes may be on it. It is not a relay, witness or domain controller.",
    command: (server) =>
      `Get-MailboxDatabase -Server ${server} | Set-MailboxDatabase -IsExcludedFromProvisioning $true`,
    check: (server) => `Get-Mailbox -Server ${server} -ResultSize Unlimited`,
  },
  "management-access": {
    title: "Only administrators have access",
    text: "The firewall admits only the addresses above. Members of the groups are separate administrator accounts without mailboxes.",
    check: (server) =>
      [
        "Get-RoleGroupMember -Identity 'Recipient Management'",
        "Get-RoleGroupMember -Identity 'Organization Management'",
        `Invoke-Command -ComputerName ${server} { Get-LocalGroupMember -Group Administrators }`,
      ].join("\n"),
  },
  "management-recipients": {
    title: "How recipients are changed",
    text: "With Exchange's cmdlets or the admin center on this server; directory synchronization passes the change on. Never write mail attributes to Active Directory directly: that is not supported.",
    command: () => "Enable-RemoteMailbox -Identity USER -RemoteRoutingAddress USER@TENANT.mail.onmicrosoft.com",
    check: () => "Get-RemoteMailbox -ResultSize Unlimited",
  },
  "management-last": {
    title: "It stays as long as the directory is synchronized",
    text: "It is the last Exchange server. Never uninstall it: that removes the mail attributes of every recipient. To need no server at all, install the management tools of the same or a newer build elsewhere and manage recipients with them, then shut this server down for good and set `hybrid.managementToolsOnly: true`.",
    command: () =>
      "Setup.exe /IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF /Mode:Install /Roles:ManagementTools",
    check: () => "Add-PSSnapin *RecipientManagement; Get-RemoteMailbox -ResultSize 5",
  },
};
