import type { AzureDatacenterPlan, AzureManualStepPlan, AzureSecretPlan, AzureVaultPlan } from "../../plan";
import { quoted } from "../mailflow/powershell";

/**
 * What people do for the machines of a datacenter, as a Markdown list to be ticked off: secrets before the first start, scripts
 * after it. `fileOf` names a script's file beside the list. Undefined where there is nothing to do.
 */
export function stepsList(
  { name, vault, byPeople }: AzureDatacenterPlan,
  fileOf: (step: AzureManualStepPlan) => string,
): string | undefined {
  if (byPeople.length === 0 && (vault === undefined || vault.secrets.length === 0)) return undefined;
  return [
    `# First start in ${name}: what people do\n`,
    ...(vault === undefined ? [] : secretTexts(vault)),
    ...byPeople.map((step) => scriptText(step, fileOf(step))),
  ].join("\n");
}

function secretTexts(vault: AzureVaultPlan): string[] {
  return [
    `## Secrets in ${vault.name}\n`,
    "Set each once, after the vault and the rights to it exist and before the machines start, which wait 60 minutes for them.",
    "No file of this deployment contains a value.\n",
    ...vault.secrets.map((secret) => secretText(vault, secret)),
  ];
}

function secretText({ name: vault, identities }: AzureVaultPlan, { name, value }: AzureSecretPlan): string {
  const readers = identities.filter(({ secrets }) => secrets.includes(name)).flatMap(({ machines }) => machines);
  const commands = [
    ...commandsFor[value](name, vault),
    `az keyvault secret show --vault-name ${vault} --name ${name} --query attributes`,
  ];
  return [
    `- [ ] \`${name}\`: ${meanings[value]}. Read by ${readers.join(", ")}.\n`,
    `\`\`\`powershell\n${commands.join("\n")}\n\`\`\`\n`,
  ].join("\n");
}

const meanings: Readonly<Record<AzureSecretPlan["value"], string>> = {
  account: 'the JSON text `{ "user": "DOMAIN\\name", "password": "..." }`',
  password: "the password",
  certificate: "a certificate with its key, imported from a PFX; machines read the secret of the same name",
  login: "the text `user:password`",
};

type Commands = (name: string, vault: string) => string[];

/** The value goes through a file, since arguments are seen by other programs; without a byte order mark. */
function throughFile(name: string, vault: string, expression: string): string[] {
  return [
    `$file = Join-Path $env:TEMP ${quoted(`${name}.secret`)}`,
    `$given = Get-Credential -Message ${quoted(name)}`,
    `[IO.File]::WriteAllText($file, ${expression})`,
    `az keyvault secret set --vault-name ${vault} --name ${name} --file $file --output none`,
    "Remove-Item $file",
  ];
}

const commandsFor: Readonly<Record<AzureSecretPlan["value"], Commands>> = {
  account: (name, vault) =>
    throughFile(
      name,
      vault,
      "(@{ user = $given.UserName; password = $given.GetNetworkCredential().Password } | ConvertTo-Json -Compress)",
    ),
  password: (name, vault) => throughFile(name, vault, "$given.GetNetworkCredential().Password"),
  login: (name, vault) => throughFile(name, vault, "$given.UserName + ':' + $given.GetNetworkCredential().Password"),
  certificate: (name, vault) => [
    `$given = Get-Credential -UserName 'pfx' -Message ${quoted(`Password of ${name}.pfx`)}`,
    `az keyvault certificate import --vault-name ${vault} --name ${name} --file ${name}.pfx --password ($given.GetNetworkCredential().Password) --output none`,
  ],
};

const titles: Readonly<Record<AzureManualStepPlan["step"], string>> = {
  promote: "Promote a domain controller",
  "create-farm": "Create the federation farm",
  "join-farm": "Add a server to the farm",
  "enrol-proxy": "Enrol a proxy",
};

/** Why people do it, and how it is seen to be done. */
const texts: Readonly<Record<AzureManualStepPlan["step"], readonly [text: string, check: string]>> = {
  promote: [
    "One at a time, the next one when the check of the one before is clean.",
    "repadmin /showrepl; Get-SmbShare -Name 'SYSVOL', 'NETLOGON'",
  ],
  "create-farm": [
    "As a member of Domain Admins. Until all proxies are enrolled, the name of the service resolves to this server.",
    "(Invoke-WebRequest -Uri 'http://localhost/adfs/probe' -UseBasicParsing).StatusCode",
  ],
  "join-farm": [
    "As a member of Domain Admins.",
    "Get-AdfsSyncProperties | Select-Object -Property 'Role', 'PrimaryComputerName'",
  ],
  "enrol-proxy": [
    "It enrols with the primary server and uses the load balancer afterwards.",
    "(Get-WebApplicationProxyConfiguration).ADFSUrl",
  ],
};

function scriptText({ machine, step }: AzureManualStepPlan, file: string): string {
  const [text, check] = texts[step];
  return [
    `## ${titles[step]}: ${machine}\n`,
    `- [ ] Run \`${file}\` on \`${machine}\`. ${text}\n`,
    `Check:\n\n\`\`\`powershell\n${check}\n\`\`\`\n`,
  ].join("\n");
}
