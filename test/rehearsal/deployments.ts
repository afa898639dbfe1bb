import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Json = Record<string, unknown>;

/** Writes an output folder as synth does: `manifest.json` and `stacks/<name>/cdk.tf.json`. */
export function writeOutput(directory: string, stacks: Readonly<Record<string, Json>>): string {
  const entries = Object.keys(stacks).map((name) => {
    const workingDirectory = join("stacks", name);
    mkdirSync(join(directory, workingDirectory), { recursive: true });
    const synthesizedStackPath = join(workingDirectory, "cdk.tf.json");
    writeFileSync(join(directory, synthesizedStackPath), JSON.stringify(stacks[name], null, 2));
    return [name, { name, synthesizedStackPath, workingDirectory, dependencies: [] }];
  });
  writeFileSync(join(directory, "manifest.json"), JSON.stringify({ stacks: Object.fromEntries(entries) as Json }));
  return directory;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "rehearsal-test-"));
}

const lifecycle = { prevent_destroy: true };

/** Two disks and one machine on one of two hosts; the password is a variable; the state file is outside the output folder. */
export function hyperVStack(change: (resources: HyperVResources) => void = () => undefined): Json {
  const resources: HyperVResources = {
    hyperv_vhd: {
      system: {
        provider: "hyperv.HOST1",
        path: "D:\\vm\\system.vhdx",
        source: "D:\\images\\2025.vhdx",
        size: 137438953472,
        lifecycle,
      },
      data: {
        provider: "hyperv.HOST1",
        path: "D:\\vm\\data.vhdx",
        vhd_type: "Fixed",
        size: 1099511627776,
        block_size: 33554432,
        lifecycle,
      },
    },
    hyperv_machine_instance: {
      MBX1: {
        provider: "hyperv.HOST1",
        name: "MBX1",
        generation: 2,
        static_memory: true,
        memory_startup_bytes: 137438953472,
        processor_count: 12,
        checkpoint_type: "Disabled",
        automatic_stop_action: "ShutDown",
        network_adaptors: [
          { name: "lan", switch_name: "production", vlan_access: true, vlan_id: 20, wait_for_ips: false },
        ],
        hard_disk_drives: [
          { controller_number: 0, controller_location: 0, path: "${hyperv_vhd.system.path}" },
          { controller_number: 0, controller_location: 1, path: "${hyperv_vhd.data.path}" },
        ],
        lifecycle,
      },
    },
  };
  change(resources);
  return {
    terraform: {
      backend: { local: { path: "../../../terraform.town-dc1.tfstate" } },
      required_providers: { hyperv: { source: "registry.terraform.io/taliesins/hyperv", version: "1.2.1" } },
    },
    variable: {
      host_password: { type: "string", sensitive: true },
      kerberos: { type: "object({realm=string,spn=optional(string)})", sensitive: true },
    },
    provider: {
      hyperv: [
        { alias: "HOST1", host: "host1.example", https: true, password: "${var.host_password}" },
        { alias: "HOST2", host: "host2.example", kerberos_realm: "${var.kerberos.realm}" },
      ],
    },
    resource: resources,
  };
}

export interface HyperVResources {
  readonly hyperv_vhd: Record<string, Json>;
  readonly hyperv_machine_instance: Record<string, Json>;
}

/** A group, a network with one subnet and a disk; the provider has the name that the bindings use. */
export function azureStack(): Json {
  return {
    terraform: { required_providers: { azurerm: { source: "azurerm", version: "4.55.0" } } },
    provider: { azurerm: [{ features: [{}], subscription_id: "00000000-0000-0000-0000-000000000000" }] },
    resource: {
      azurerm_resource_group: { mail: { name: "mail", location: "westeurope" } },
      azurerm_virtual_network: {
        mail: {
          name: "mail",
          location: "${azurerm_resource_group.mail.location}",
          resource_group_name: "${azurerm_resource_group.mail.name}",
          address_space: ["10.20.0.0/16"],
        },
      },
      azurerm_subnet: {
        servers: {
          name: "servers",
          resource_group_name: "${azurerm_resource_group.mail.name}",
          virtual_network_name: "${azurerm_virtual_network.mail.name}",
          address_prefixes: ["10.20.1.0/24"],
        },
      },
      azurerm_managed_disk: {
        data: {
          name: "MBX1-data",
          location: "West Europe",
          resource_group_name: "${azurerm_resource_group.mail.name}",
          storage_account_type: "Premium_LRS",
          create_option: "Empty",
          disk_size_gb: 1024,
          lifecycle,
        },
      },
    },
    output: { subnet: { value: "${azurerm_subnet.servers.id}" } },
  };
}

/** A disk, a switch and a machine for the provider with nested attributes. */
export function windsorcliStack(): Json {
  return {
    terraform: { required_providers: { hyperv: { source: "windsorcli/hyperv", version: "0.4.0" } } },
    provider: {
      hyperv: [{ backend: "ssh", host: "host1.example", username: "admin", ssh: { known_hosts_path: "hosts" } }],
    },
    resource: {
      hyperv_virtual_switch: {
        production: { name: "production", switch_type: "External", net_adapter_names: ["NIC1"] },
      },
      hyperv_vhd: { data: { path: "D:\\vm\\data.vhdx", vhd_type: "fixed", size_bytes: 1099511627776 } },
      hyperv_vm: {
        MBX1: {
          name: "MBX1",
          generation: 2,
          cpu: { count: 12 },
          memory: { startup_bytes: 137438953472 },
          hard_disk_drive: [{ controller_number: 0, controller_location: 0, path: "${hyperv_vhd.data.path}" }],
          network_adapter: [{ name: "lan", switch_name: "${hyperv_virtual_switch.production.name}", vlan_id: 20 }],
          state: { desired: "Running" },
        },
      },
    },
  };
}
