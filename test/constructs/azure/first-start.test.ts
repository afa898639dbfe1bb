// Proves how the steps of the first start are delivered: as commands with a public script, each after what it needs, with the
// identity that may read the secret, and without a value. By the grammar they are PowerShell (test/guest/powershell).
import { parse } from "yaml";
import { stepScript } from "../../../lib/guest";
import type { DeploymentDocument } from "../../../lib/model";
import { exampleText } from "../../support/examples";
import { resourcesOf, stacksOf } from "../support/stacks";

const resources = resourcesOf(stacksOf(parse(exampleText("school")) as DeploymentDocument));
const address = "azurerm_virtual_machine_run_command";
const command = (name: string) => resources[`school-cloud ${address}.${name}`];
const before = (name: string) => command(name)?.["depends_on"];

interface Parameter {
  readonly name: string;
  readonly value: string;
}

test("a step is a command of its machine, at an address of names", () => {
  expect(command("SYNC1_join-domain")).toEqual({
    name: "join-domain",
    location: "${azurerm_resource_group.cloud.location}",
    virtual_machine_id: "${azurerm_windows_virtual_machine.SYNC1_vm.id}",
    tags: { deployment: "school", datacenter: "cloud", source: "mail-constructs" },
    source: { script: stepScript("join-domain", "directory-sync").replaceAll("${", "$${") },
    parameter: [
      { name: "ClientId", value: "${azurerm_user_assigned_identity.cloud_directory-sync.client_id}" },
      { name: "Controllers", value: "2" },
      { name: "Domain", value: "ad.school.example" },
      { name: "SecretUrl", value: "https://kv-school-cloud-1uvjcrr.vault.azure.net/secrets/domain-join" },
    ],
    depends_on: [`${address}.SYNC1_prepare-role`, "azurerm_role_assignment.cloud_directory-sync_domain-join"],
    timeouts: { create: "90m", update: "90m" },
  });
});

test("disks are prepared once they are attached, then the role, and the domain is joined after that", () => {
  expect(before("HYB1_prepare-disks")).toEqual(["azurerm_virtual_machine_data_disk_attachment.HYB1_queue_attachment"]);
  expect(before("HYB1_prepare-role")).toContain(`${address}.HYB1_prepare-disks`);
  expect(before("HYB1_join-domain")).toContain(`${address}.HYB1_prepare-role`);
});

test("a domain controller is promoted after the one before it serves, the name servers follow the last, and the machines follow those", () => {
  expect(before("AZ-AD1_promote-controller")).toEqual([
    `${address}.AZ-AD1_prepare-disks`,
    "azurerm_role_assignment.cloud_domain-controller_dsrm",
    "azurerm_role_assignment.cloud_domain-controller_promotion",
  ]);
  expect(before("AZ-AD1_check-controller")).toEqual([`${address}.AZ-AD1_promote-controller`]);
  expect(before("AZ-AD2_promote-controller")).toEqual([
    `${address}.AZ-AD2_prepare-disks`,
    `${address}.AZ-AD1_check-controller`,
    "azurerm_role_assignment.cloud_domain-controller_dsrm",
    "azurerm_role_assignment.cloud_domain-controller_promotion",
  ]);
  const servers = resources["school-cloud azurerm_virtual_network_dns_servers.cloud"]?.["depends_on"];
  expect(servers).toEqual(
    expect.arrayContaining([`${address}.AZ-AD1_check-controller`, `${address}.AZ-AD2_check-controller`]),
  );
  for (const name of ["FS1", "HYB1", "SYNC1", "WAP1"]) {
    const own = Object.entries(resources).filter(([key]) =>
      key.startsWith(`school-cloud azurerm_network_interface.${name}_`),
    );
    expect(own.map(([, body]) => body["depends_on"])).toEqual([["azurerm_virtual_network_dns_servers.cloud"]]);
  }
  const controller = resources["school-cloud azurerm_network_interface.AZ-AD2_management"]?.["dns_servers"];
  expect(controller).toEqual(["10.60.0.10", "10.50.0.11", "10.60.0.11"]);
});

test("a script is given what it asks for, all of it and nothing else", () => {
  const commands = Object.entries(resources).filter(
    ([name, { parameter }]) => name.includes(address) && parameter !== undefined,
  );
  expect(commands.length).toBe(17);
  for (const [name, { parameter, source }] of commands) {
    const [, declared = ""] = /^param\(\n([^]*?)\n\)\n/.exec((source as { readonly script: string }).script) ?? [];
    const asked = [...declared.matchAll(/(\[Parameter\(Mandatory = \$true\)\])?[^\n]*\$(\w+)/g)];
    const given = (parameter as readonly Parameter[]).map((one) => one.name);
    const mandatory = asked.flatMap(([, must, word = ""]) => (must === undefined ? [] : [word]));
    expect([name, given.filter((word) => !asked.some(([, , other]) => other === word))]).toEqual([name, []]);
    expect([name, mandatory.filter((word) => !given.includes(word))]).toEqual([name, []]);
  }
});

const scripts = [
  ...(["prepare-disks", "promote-controller", "check-controller", "join-domain"] as const).map(
    (step) => [step, stepScript(step, "mailbox")] as const,
  ),
  ...(["witness", "sign-on", "sign-on-proxy", "directory-sync", "hybrid-management", "mailbox"] as const).map(
    (role) => [`prepare-role ${role}`, stepScript("prepare-role", role)] as const,
  ),
];

test.each(scripts)(
  "%s: stops at the first error, marks its end, and Terraform finds nothing to fill in",
  (name, script) => {
    expect(script).toContain("$ErrorActionPreference = 'Stop'");
    expect(script).not.toMatch(/[$%]\{/);
    const [step = ""] = name.split(" ");
    expect(script).toContain(`Write-Marker '${step}'`);
  },
);

test("all stand a second run: what is joined, promoted, checked, formatted or installed is left alone", () => {
  const script = Object.fromEntries(scripts);
  expect(script["join-domain"]).toMatch(/PartOfDomain\) \{ return \}/);
  expect(script["promote-controller"]).toMatch(/DomainRole -ge 4\) \{ return \}/);
  expect(script["check-controller"]).toMatch(/'check-controller\.done'\)\) \{ return \}/);
  expect(script["prepare-disks"]).toMatch(/FileSystemLabel -eq \$label \}\) \{ continue \}/);
  expect(script["prepare-disks"]).toMatch(/-ne 'RAW'\) \{ throw/);
  expect(script["prepare-role sign-on"]).toMatch(/if \(-not \(Select-String -Path \$hosts/);
  expect(script["prepare-role witness"]).toMatch(/-notcontains \$group/);
});

test("the directory, its logs and SYSVOL are on the data disk", () => {
  const script = stepScript("promote-controller", "domain-controller");
  expect([...script.matchAll(/(\w+Path) = \$Drive \+ ':\\(\w+)'/g)].map(([, key, folder]) => [key, folder])).toEqual([
    ["DatabasePath", "NTDS"],
    ["LogPath", "NTDS"],
    ["SysvolPath", "SYSVOL"],
  ]);
});
