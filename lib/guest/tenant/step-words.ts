import { azureProviders } from "../../facts/azure-providers";
import type { TenantStepId } from "../../plan";
import type { StepWords } from "../checklists/step-text";

/** Cmdlets of Microsoft Graph PowerShell, Exchange Online, Active Directory and AD FS, and the Azure CLI. */
export const stepWords: Readonly<Record<TenantStepId, StepWords>> = {
  subscription: {
    title: "Subscription",
    text: "The subscription exists, its offer is the one in the document, and its processor quota per family is sufficient.",
    check: (region) => `az vm list-usage --location ${region} --output table`,
  },
  providers: {
    title: "Features and resource providers",
    text: "Register them once per subscription; until then Azure refuses encryption at host.",
    command: () =>
      [
        "az feature register --namespace Microsoft.Compute --name EncryptionAtHost",
        ...azureProviders.map((provider) => `az provider register --namespace Microsoft.${provider}`),
      ].join("\n"),
    check: () => "az feature show --namespace Microsoft.Compute --name EncryptionAtHost --query properties.state",
  },
  "deploy-identity": {
    title: "State and the identity that deploys",
    text: "Set up an encrypted state backend with access control, because the state contains the machines' initial passwords and the VPN's shared key, and an identity with the roles Contributor and User Access Administrator.",
    check: () =>
      'az role assignment list --all --assignee (az account show --query user.name --output tsv) --query "[].roleDefinitionName"',
  },
  "verify-domain": {
    title: "Verify the domain",
    text: "The tenant shows a TXT record. Publish it where the Internet looks for the domain today: at the operator of its zone or, if that is a zone of this deployment, as `domains[].verification` followed by an apply. Then verify.",
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
    text: "Create cloud-only accounts with FIDO2 keys and long passwords that are kept offline. Exclude them from federation and from Conditional Access policies, and set an alert on every sign-in.",
    check: (account) => `Get-MgUser -UserId ${account} -Property 'OnPremisesSyncEnabled', 'AccountEnabled'`,
  },
  "vpn-device": {
    title: "VPN device",
    text: "The device at the other end gets the tunnel, the routes and the firewall rules of the sheets in `wiring/vpn/` and `wiring/firewall/`, as soon as the gateway has its address.",
    check: (peer) =>
      `az network vpn-connection list --query "[?contains(name, '${peer}')].{name:name,status:connectionStatus}"`,
  },
  "directory-site": {
    title: "Site in Active Directory",
    text: "Site, subnets and site link exist before the first domain controller is promoted; an account with delegated rights joins machines, and another one promotes domain controllers and is disabled afterwards.",
    command: (site) => `New-ADReplicationSite -Name ${site}`,
    check: (site) => `Get-ADReplicationSubnet -Filter * | Where-Object Site -like 'CN=${site},*'`,
  },
  variables: {
    title: "Terraform variables",
    text: "Set them for every plan and apply, in the environment or in the pipeline's secret store; `variable` in each stack's file says what they are. The initial password of machines is changed afterwards; the VPN's shared key is the same as in the device at the other end. No file of this deployment contains them.",
    check: (variable) => `Test-Path Env:${variable}`,
  },
  apply: {
    title: "First apply",
    text: "It takes more than an hour if there is a VPN gateway. While it runs, carry out the steps for VPN devices and secrets, if they follow: machines wait 60 minutes for each other and for their secrets. If it fails, see `wiring/azure/runbook.md`, then apply again.",
    command: (stack) => `terraform "-chdir=stacks/${stack}" init\nterraform "-chdir=stacks/${stack}" apply`,
    check: (stack) => `terraform "-chdir=stacks/${stack}" plan -detailed-exitcode`,
  },
  secrets: {
    title: "Secrets and certificates",
    text: "Put the values into the vault once it and its roles exist, secrets with an expiry date (`--expires`), from an address in `keyVault.allowedFrom` or, with a private endpoint, from inside. No file of this deployment contains them. The commands are in `steps.md` under `wiring/first-start/`.",
    check: (secret) => {
      const [vault = "", name = ""] = secret.split("/");
      return `az keyvault secret show --vault-name ${vault} --name ${name} --query attributes`;
    },
  },
  "monitoring-template": {
    title: "Workbook and tests from outside",
    text: "The Azure provider of this deployment has no resources for these, so a template creates them. Deploy it once sign-on works, because the test from outside alerts until then; it may be deployed again. The resource group cannot be deleted while they are in it.",
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
    text: "Machines in Azure are prepared; run the scripts under `wiring/first-start/`, in the order of the `steps.md` beside them. Until all proxies are enrolled, the name must resolve to the first server, afterwards to the load balancer.",
    check: () => "Invoke-WebRequest http://localhost/adfs/probe -UseBasicParsing | Select-Object StatusCode",
  },
  "relying-parties": {
    title: "Relying parties",
    text: "Run `wiring/tenant/relying-parties.ps1` on the primary federation server; it may run again.",
    check: (name) =>
      `Get-AdfsRelyingPartyTrust -Name '${name.replaceAll("'", "''")}' | Select-Object 'Enabled', 'Identifier'`,
  },
  "federate-domain": {
    title: "Federate the domain",
    text: "Use the wizard of Entra Connect, which gives the tenant the certificates of AD FS. Save the configuration: you need it to go back.",
    command: (domain) =>
      `Get-MgDomainFederationConfiguration -DomainId ${domain} | ConvertTo-Json | Set-Content federation-${domain}.json`,
    check: (domain) => `(Get-MgDomain -DomainId ${domain}).AuthenticationType  # Federated`,
  },
  "fallback-drill": {
    title: "Fallback to managed sign-on",
    text: "Practise it once with a test domain, signed on as an emergency administrator: while AD FS cannot be reached, users sign on with their synchronized password hashes. To go back, use the wizard with the saved configuration.",
    command: (domain) => `Update-MgDomain -DomainId ${domain} -AuthenticationType Managed`,
    check: (domain) => `(Get-MgDomain -DomainId ${domain}).AuthenticationType  # Managed, then Federated again`,
  },
  "hybrid-wizard": {
    title: "Hybrid configuration",
    text: "Run the Hybrid Configuration Wizard on this server with the dedicated hybrid application.",
    check: (server) => {
      const [, endpoint] = server.split("/");
      return endpoint === undefined
        ? "Get-HybridConfiguration"
        : `Test-MigrationServerAvailability -ExchangeRemoteMove -RemoteServer ${endpoint} -Credentials (Get-Credential)`;
    },
  },
  connectors: {
    title: "Connectors",
    text: "Run `wiring/mail-flow/exchange-online.ps1` in Exchange Online PowerShell and, if it is there, `wiring/mail-flow/exchange-servers.ps1` on an Exchange server. Exchange Online knows each relay by its certificate.",
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
    text: "Publish the records of the phase (`wiring/records/`, and `wiring/mail-flow/` where phases differ), and keep the old values for a rollback. A zone that is created in Azure answers once the parent zone delegates to the name servers in the output of its stack: before that, it needs every other record that the domain has today.",
    check: (domain) => `Resolve-DnsName ${domain} -Type MX`,
  },
  licences: {
    title: "Licences and policies",
    text: "Set up licences of the mailboxes, multi-factor authentication, alerts and health agents in the portal.",
    check: () => "Get-MgSubscribedSku | Select-Object 'SkuPartNumber', 'ConsumedUnits'",
  },
};
