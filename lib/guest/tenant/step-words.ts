import type { TenantStepId } from "../../plan";
import type { StepWords } from "../checklists/step-text";

/** Cmdlets of Microsoft Graph PowerShell, Exchange Online, Active Directory and AD FS, and the Azure CLI. */
export const stepWords: Readonly<Record<TenantStepId, StepWords>> = {
  subscription: {
    title: "Subscription",
    text: "The subscription exists, its offer is the document's, and its quota of processors per family suffices in each zone.",
    check: (region) => `az vm list-usage --location ${region} --output table`,
  },
  providers: {
    title: "Features and resource providers",
    text: "Registered once per subscription; encryption at host is refused before.",
    command: () =>
      [
        "az feature register --namespace Microsoft.Compute --name EncryptionAtHost",
        ...[
          "Network",
          "Compute",
          "Storage",
          "KeyVault",
          "ManagedIdentity",
          "RecoveryServices",
          "Insights",
          "OperationalInsights",
          "Consumption",
          "Maintenance",
        ].map((provider) => `az provider register --namespace Microsoft.${provider}`),
      ].join("\n"),
    check: () => "az feature show --namespace Microsoft.Compute --name EncryptionAtHost --query properties.state",
  },
  "deploy-identity": {
    title: "State and the identity that deploys",
    text: "An encrypted state backend with access control, because the state has the passwords at birth and the VPN's key; an identity with the roles Contributor and User Access Administrator.",
    check: () => "terraform plan",
  },
  "verify-domain": {
    title: "Verify the domain",
    text: "The tenant shows a TXT record. Add it as `domains[].verification`, apply, then verify.",
    command: (domain) =>
      [
        `New-MgDomain -Id ${domain}`,
        `Get-MgDomainVerificationDnsRecord -DomainId ${domain}`,
        `Confirm-MgDomain -DomainId ${domain}`,
      ].join("\n"),
    check: (domain) => `(Get-MgDomain -DomainId ${domain}).IsVerified`,
  },
  "break-glass": {
    title: "Emergency administrators",
    text: "Cloud-only accounts with long passwords kept offline and FIDO2 keys, excluded from federation and from policies of conditional access; an alert on every sign-in.",
    check: (account) => `Get-MgUser -UserId ${account} -Property 'OnPremisesSyncEnabled', 'AccountEnabled'`,
  },
  "vpn-device": {
    title: "VPN device",
    text: "The device at the other end has the tunnel, the routes and the firewall rules of the sheets in `vpn/` and `firewall/`.",
    check: (peer) =>
      `az network vpn-connection list --query "[?contains(name, '${peer}')].{name:name,status:connectionStatus}"`,
  },
  "directory-site": {
    title: "Site in Active Directory",
    text: "Site, subnets and site link exist before the first domain controller is promoted; an account with delegated rights joins machines, another one promotes and is disabled afterwards.",
    command: (site) => `New-ADReplicationSite -Name ${site}`,
    check: (site) => `Get-ADReplicationSubnet -Filter * | Where-Object Site -like 'CN=${site},*'`,
  },
  variables: {
    title: "Variables of Terraform",
    text: "Set for every plan and apply, in the environment or in the pipeline's store of secrets: the password of machines at birth, which is changed afterwards, and the VPN's key, the same as in the device at the other end. No file of this deployment has them.",
    check: (variable) => `Test-Path Env:${variable}`,
  },
  secrets: {
    title: "Secrets and certificates",
    text: "People put the values into the vault when it and its roles are there, from an address in `keyVault.allowedFrom`, each with an expiry date; no file of this deployment has them. The commands are in `../first-start/DATACENTER/steps.md`.",
    check: (secret) => {
      const [vault = "", name = ""] = secret.split("/");
      return `az keyvault secret show --vault-name ${vault} --name ${name} --query attributes`;
    },
  },
  "monitoring-template": {
    title: "Workbook and tests from outside",
    text: "When sign-on works, since a test from outside alerts: the deployment's provider of Azure cannot make these. A template does, in the resource group, which cannot be deleted while they are in it. It may run again.",
    command: (workspace) => {
      const [group = "", name = ""] = workspace.split("/");
      return `az deployment group create --resource-group ${group} --template-file wiring/monitoring/${name}/template.json`;
    },
    check: (workspace) =>
      `az resource list --resource-group ${workspace.split("/")[0] ?? ""} --resource-type Microsoft.Insights/workbooks`,
  },
  "directory-sync": {
    title: "Directory synchronization",
    text: "Run the wizard on the active server, then on the others in staging mode.",
    check: () => "Get-ADSyncScheduler | Select-Object 'StagingModeEnabled', 'SyncCycleEnabled'",
  },
  "cloud-sync": {
    title: "Directory synchronization",
    text: "Install the provisioning agent on each of these servers, then create one configuration for the domain in the portal: all agents serve it.",
    check: () => "Get-Service -Name AADConnectProvisioningAgent",
  },
  "password-hashes": {
    title: "Password hashes",
    text: "Switch on their synchronization in the configuration of the directory synchronization.",
    check: () => "(Get-MgDirectoryOnPremiseSynchronization).Features.PasswordSyncEnabled",
  },
  "pass-through": {
    title: "Pass-through authentication",
    text: "Install the agent on each of these servers; when all of them are active in the portal, switch the method on there or in the wizard of Entra Connect.",
    check: () => "Get-Service -Name AzureADConnectAuthenticationAgent",
  },
  federation: {
    title: "AD FS and its proxies",
    text: "Machines in Azure are prepared; run the scripts of `../first-start/DATACENTER/`, in the order of its `steps.md`. Until all proxies are enrolled, the name resolves to the first server; then to the load balancer.",
    check: () => "Invoke-WebRequest http://localhost/adfs/probe -UseBasicParsing | Select-Object StatusCode",
  },
  "relying-parties": {
    title: "Relying parties",
    text: "Run `relying-parties.ps1` on the primary federation server; it may run again.",
    check: (name) =>
      `Get-AdfsRelyingPartyTrust -Name '${name.replaceAll("'", "''")}' | Select-Object 'Enabled', 'Identifier'`,
  },
  "federate-domain": {
    title: "Federate the domain",
    text: "With the wizard of Entra Connect, which takes the certificates of AD FS. Save the configuration: the way back needs it.",
    command: (domain) =>
      `Get-MgDomainFederationConfiguration -DomainId ${domain} | ConvertTo-Json | Set-Content federation-${domain}.json`,
    check: (domain) => `(Get-MgDomain -DomainId ${domain}).AuthenticationType  # Federated`,
  },
  "fallback-drill": {
    title: "Fallback to managed sign-on",
    text: "Practised once with a test domain: with AD FS out of reach, users sign on with their synchronized password hashes. Signed on as an emergency administrator; the way back is the wizard, with the saved configuration.",
    command: (domain) => `Update-MgDomain -DomainId ${domain} -AuthenticationType Managed`,
    check: (domain) => `(Get-MgDomain -DomainId ${domain}).AuthenticationType  # Managed, then Federated again`,
  },
  "hybrid-wizard": {
    title: "Hybrid configuration",
    text: "Run the Hybrid Configuration Wizard on this server with the dedicated hybrid application.",
    check: () =>
      "Test-MigrationServerAvailability -ExchangeRemoteMove -RemoteServer ENDPOINT -Credentials (Get-Credential)",
  },
  connectors: {
    title: "Connectors",
    text: "Run `../mail-flow/exchange-online.ps1`; each relay is known by its certificate.",
    check: () => "Get-InboundConnector | Select-Object 'Name', 'Enabled', 'TlsSenderCertificateName'",
  },
  dkim: {
    title: "Signatures (DKIM)",
    text: "Add the two targets as `domains[].dkim.targets`, apply, then enable.",
    command: (domain) =>
      [
        `New-DkimSigningConfig -DomainName ${domain} -Enabled $false`,
        `Get-DkimSigningConfig -Identity ${domain} | Select-Object 'Selector1CNAME', 'Selector2CNAME'`,
        `Set-DkimSigningConfig -Identity ${domain} -Enabled $true`,
      ].join("\n"),
    check: (domain) => `(Get-DkimSigningConfig -Identity ${domain}).Enabled`,
  },
  cutover: {
    title: "Cutover of the names",
    text: "The records of the phase are published, old values are kept for the way back.",
    check: (domain) => `Resolve-DnsName ${domain} -Type MX`,
  },
  licences: {
    title: "Licences and policies",
    text: "Licences of the mailboxes, multi-factor authentication, alerts and health agents are set up in the portal.",
    check: () => "Get-MgSubscribedSku | Select-Object 'SkuPartNumber', 'ConsumedUnits'",
  },
};
