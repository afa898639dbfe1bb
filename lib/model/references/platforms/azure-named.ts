import { brokenAzureNameRules } from "../../../base/azure-names";
import type { Checking } from "../checking";
import { memberMachines, placedMachines, type NamedMachine } from "../named-machines";
import type { ParsedEntry } from "../../schema/parsed";

/** Names of the document that become names in Azure, where it takes fewer of them than the document. */
export function checkAzureNames(datacenter: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  datacenter.networks.forEach((network, i) => {
    refuse("azurerm_subnet.name", network.name, `${path}.networks[${i}].name`, "network", checking);
    network.rules.forEach((rule, j) => {
      const at = `${path}.networks[${i}].rules[${j}].name`;
      refuse("azurerm_network_security_rule.name", rule.name, at, "rule", checking);
    });
  });
  for (const machine of [...placedMachines(checking), ...memberMachines(checking)]) {
    if (machine.datacenter !== datacenter.name || machine.existing) continue;
    refuse(machineRules(machine), machine.name, `${machine.path}.name`, machine.kind, checking);
  }
}

/** The shorter of the names that a machine has; its length as a computer is checked on every platform. */
function machineRules({ kind }: NamedMachine): string {
  const isLinux = kind === "gateway" || kind === "proxy";
  return isLinux ? "azurerm_linux_virtual_machine.computer_name" : "azurerm_windows_virtual_machine.computer_name";
}

function refuse(attribute: string, name: string, path: string, kind: string, checking: Checking): void {
  const broken = brokenAzureNameRules(attribute, name).filter(({ accepts }) => !accepts.includes("characters long"));
  if (broken.length === 0) return;
  checking.report({
    code: "azure-name",
    path,
    message: `Azure does not accept the name of this ${kind}`,
    got: JSON.stringify(name),
    expected: broken.map(({ accepts }) => accepts).join(", "),
    remedy: "choose another name",
  });
}
