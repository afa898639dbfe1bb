// Proves how the steps of the first start are delivered: as commands with a public script, each after what it needs, with the
// identity that may read the secret, and without a value. That PowerShell accepts the scripts is not proved here.
import { parse } from "yaml";
import { joinDomainScript, prepareDisksScript } from "../../../lib/guest";
import type { DeploymentDocument } from "../../../lib/model";
import { exampleText } from "../../support/examples";
import { resourcesOf, stacksOf } from "../support/stacks";

const resources = resourcesOf(stacksOf(parse(exampleText("school")) as DeploymentDocument));
const command = (name: string) => resources[`school-cloud azurerm_virtual_machine_run_command.${name}`];

test("a step is a command of its machine, at an address of names", () => {
  expect(command("SYNC1_join-domain")).toEqual({
    name: "join-domain",
    location: "${azurerm_resource_group.cloud.location}",
    virtual_machine_id: "${azurerm_windows_virtual_machine.SYNC1_vm.id}",
    tags: { deployment: "school", datacenter: "cloud", source: "mail-constructs" },
    source: { script: joinDomainScript.replaceAll("${", "$${") },
    parameter: [
      { name: "ClientId", value: "${azurerm_user_assigned_identity.cloud_directory-sync.client_id}" },
      { name: "Domain", value: "ad.school.example" },
      { name: "SecretUrl", value: "https://kv-school-cloud-1uvjcrr.vault.azure.net/secrets/domain-join" },
    ],
    depends_on: ["azurerm_role_assignment.cloud_directory-sync_domain-join"],
    timeouts: { create: "90m", update: "90m" },
  });
});

test("disks are prepared once they are attached, and the domain is joined after that", () => {
  expect(command("HYB1_prepare-disks")?.["depends_on"]).toEqual([
    "azurerm_virtual_machine_data_disk_attachment.HYB1_queue_attachment",
  ]);
  expect(command("HYB1_join-domain")?.["depends_on"]).toEqual([
    "azurerm_virtual_machine_run_command.HYB1_prepare-disks",
    "azurerm_role_assignment.cloud_hybrid-management_domain-join",
  ]);
});

test.each([
  ["join-domain", joinDomainScript],
  ["prepare-disks", prepareDisksScript],
])("%s: brackets and quotes are closed, and Terraform finds nothing to fill in", (_, script) => {
  const text = script.replace(/^\s*#.*$/gm, "");
  for (const [open, close] of ["()", "{}", "[]"].map((pair) => [...pair] as [string, string])) {
    expect(text.split(open).length).toBe(text.split(close).length);
  }
  expect(text.split("'").length % 2).toBe(1);
  expect(text.split('"').length % 2).toBe(1);
  expect(script).not.toMatch(/[$%]\{/);
});

test("both stand a second run: a joined machine and an existing volume are left alone", () => {
  expect(joinDomainScript).toMatch(/PartOfDomain\) \{ return \}/);
  expect(prepareDisksScript).toMatch(/FileSystemLabel -eq \$label \}\) \{ continue \}/);
  expect(prepareDisksScript).toMatch(/-ne 'RAW'\) \{ throw/);
});
