import type { Json } from "./deployments";

/** Resources by type and name, to be changed by a test. */
export type Resources = Record<string, Record<string, Json>>;

const tenant = "${data.azurerm_client_config.here.tenant_id}";
const place = { resource_group_name: "${azurerm_resource_group.mail.name}", location: "westeurope" };
const inGroup = { resource_group_name: place.resource_group_name };

/**
 * One of each kind of Azure resource that a mail deployment needs: network, way out, VPN, vault, machine with disk, load
 * balancer, names, backup, monitoring, budget and lock, with references between them.
 */
export function wholeAzureStack(change: (resources: Resources) => void = () => undefined): Json {
  const resource: Resources = { ...network(), ...gateway(), ...machine(), ...balancer(), ...names(), ...operation() };
  change(resource);
  return {
    terraform: { required_providers: { azurerm: { source: "hashicorp/azurerm", version: "4.55.0" } } },
    variable: {
      tenant_id: { type: "string" },
      shared_key: { type: "string", sensitive: true },
      operator_password: { type: "string", sensitive: true },
    },
    provider: { azurerm: [{ features: [{}], subscription_id: "1f8a2c55-0f5d-4b60-9b2e-6d1d2b0d9a10" }] },
    data: { azurerm_client_config: { here: {} } },
    resource,
    output: {
      vault: { value: "${azurerm_key_vault.mail.vault_uri}" },
      name_server: { value: "${tolist(azurerm_dns_zone.school.name_servers)[0]}" },
      subnet: { value: "${azurerm_subnet.servers.id}" },
      address: { value: "${azurerm_network_interface.FS1.private_ip_address}" },
      tenant: { value: tenant },
    },
  };
}

function network(): Resources {
  const subnet = { ...inGroup, virtual_network_name: "${azurerm_virtual_network.mail.name}" };
  return {
    azurerm_resource_group: { mail: { name: "school-mail", location: "westeurope" } },
    azurerm_virtual_network: { mail: { ...place, name: "mail", address_space: ["10.20.0.0/16"] } },
    azurerm_subnet: {
      servers: {
        ...subnet,
        name: "servers",
        address_prefixes: ["10.20.1.0/24"],
        default_outbound_access_enabled: false,
      },
      gateway: { ...subnet, name: "GatewaySubnet", address_prefixes: ["10.20.0.0/27"] },
    },
    azurerm_network_security_group: { servers: { ...place, name: "servers" } },
    azurerm_network_security_rule: {
      https: {
        ...inGroup,
        name: "client-https",
        network_security_group_name: "${azurerm_network_security_group.servers.name}",
        priority: 310,
        direction: "Inbound",
        access: "Allow",
        protocol: "Tcp",
        source_port_range: "*",
        destination_port_ranges: ["443", "80"],
        source_address_prefix: "Internet",
        destination_address_prefix: "10.20.1.0/24",
      },
    },
    azurerm_subnet_network_security_group_association: {
      servers: {
        subnet_id: "${azurerm_subnet.servers.id}",
        network_security_group_id: "${azurerm_network_security_group.servers.id}",
      },
    },
  };
}

function gateway(): Resources {
  const address = { ...place, allocation_method: "Static", sku: "Standard", zones: ["1", "2", "3"] };
  return {
    azurerm_public_ip: {
      nat: { ...address, name: "nat", zones: undefined },
      vpn: { ...address, name: "vpn" },
      federation: { ...address, name: "federation", domain_name_label: "school-sts" },
    },
    azurerm_nat_gateway: { mail: { ...place, name: "mail", sku_name: "Standard" } },
    azurerm_nat_gateway_public_ip_association: {
      mail: { nat_gateway_id: "${azurerm_nat_gateway.mail.id}", public_ip_address_id: "${azurerm_public_ip.nat.id}" },
    },
    azurerm_subnet_nat_gateway_association: {
      servers: { subnet_id: "${azurerm_subnet.servers.id}", nat_gateway_id: "${azurerm_nat_gateway.mail.id}" },
    },
    azurerm_virtual_network_gateway: {
      mail: {
        ...place,
        name: "mail",
        type: "Vpn",
        sku: "VpnGw1AZ",
        ip_configuration: [
          {
            name: "first",
            public_ip_address_id: "${azurerm_public_ip.vpn.id}",
            subnet_id: "${azurerm_subnet.gateway.id}",
          },
        ],
        timeouts: [{ create: "2h" }],
      },
    },
    azurerm_local_network_gateway: {
      campus: { ...place, name: "campus", gateway_address: "198.51.100.7", address_space: ["10.10.0.0/16"] },
    },
    azurerm_virtual_network_gateway_connection: {
      campus: {
        ...place,
        name: "campus",
        type: "IPsec",
        virtual_network_gateway_id: "${azurerm_virtual_network_gateway.mail.id}",
        local_network_gateway_id: "${azurerm_local_network_gateway.campus.id}",
        shared_key: "${var.shared_key}",
        ipsec_policy: [
          {
            dh_group: "ECP384",
            ike_encryption: "AES256",
            ike_integrity: "SHA384",
            ipsec_encryption: "GCMAES256",
            ipsec_integrity: "GCMAES256",
            pfs_group: "ECP384",
          },
        ],
      },
    },
  };
}

function machine(): Resources {
  return {
    azurerm_key_vault: {
      mail: {
        ...place,
        name: "kv-school-mail",
        tenant_id: "${var.tenant_id}",
        sku_name: "standard",
        rbac_authorization_enabled: true,
      },
    },
    azurerm_user_assigned_identity: { FS1: { ...place, name: "FS1" } },
    azurerm_role_assignment: {
      FS1: {
        scope: "${azurerm_key_vault.mail.id}",
        role_definition_name: "Key Vault Secrets User",
        principal_id: "${azurerm_user_assigned_identity.FS1.principal_id}",
      },
    },
    azurerm_network_interface: {
      FS1: {
        ...place,
        name: "FS1",
        accelerated_networking_enabled: true,
        ip_configuration: [
          {
            name: "lan",
            subnet_id: "${azurerm_subnet.servers.id}",
            private_ip_address_allocation: "Static",
            private_ip_address: "10.20.1.10",
          },
        ],
      },
    },
    azurerm_windows_virtual_machine: {
      FS1: {
        ...place,
        name: "FS1",
        size: "Standard_D2s_v5",
        zone: "1",
        admin_username: "operator",
        admin_password: "${var.operator_password}",
        network_interface_ids: ["${azurerm_network_interface.FS1.id}"],
        os_disk: [{ caching: "ReadWrite", storage_account_type: "Premium_LRS" }],
        source_image_reference: [
          { publisher: "MicrosoftWindowsServer", offer: "WindowsServer", sku: "2022-datacenter-g2", version: "latest" },
        ],
        identity: [
          { type: "SystemAssigned, UserAssigned", identity_ids: ["${azurerm_user_assigned_identity.FS1.id}"] },
        ],
        boot_diagnostics: [{}],
      },
    },
    azurerm_managed_disk: {
      FS1_logs: {
        ...place,
        name: "FS1-logs",
        zone: "1",
        storage_account_type: "Premium_LRS",
        create_option: "Empty",
        disk_size_gb: 64,
      },
    },
    azurerm_virtual_machine_data_disk_attachment: {
      FS1_logs: {
        virtual_machine_id: "${azurerm_windows_virtual_machine.FS1.id}",
        managed_disk_id: "${azurerm_managed_disk.FS1_logs.id}",
        lun: 0,
        caching: "None",
      },
    },
    azurerm_virtual_machine_run_command: {
      FS1_join: {
        name: "join",
        location: "westeurope",
        virtual_machine_id: "${azurerm_windows_virtual_machine.FS1.id}",
        source: [{ script: "exit 0" }],
      },
    },
  };
}

function balancer(): Resources {
  const loadbalancer_id = "${azurerm_lb.federation.id}";
  return {
    azurerm_lb: {
      federation: {
        ...place,
        name: "federation",
        sku: "Standard",
        frontend_ip_configuration: [{ name: "public", public_ip_address_id: "${azurerm_public_ip.federation.id}" }],
      },
    },
    azurerm_lb_backend_address_pool: { federation: { name: "machines", loadbalancer_id } },
    azurerm_lb_probe: {
      federation: { name: "adfs", loadbalancer_id, port: 80, protocol: "Http", request_path: "/adfs/probe" },
    },
    azurerm_lb_rule: {
      https: {
        name: "https",
        loadbalancer_id,
        protocol: "Tcp",
        frontend_port: 443,
        backend_port: 443,
        frontend_ip_configuration_name: "public",
        backend_address_pool_ids: ["${azurerm_lb_backend_address_pool.federation.id}"],
        probe_id: "${azurerm_lb_probe.federation.id}",
        disable_outbound_snat: true,
      },
    },
    azurerm_network_interface_backend_address_pool_association: {
      FS1: {
        network_interface_id: "${azurerm_network_interface.FS1.id}",
        ip_configuration_name: "lan",
        backend_address_pool_id: "${azurerm_lb_backend_address_pool.federation.id}",
      },
    },
  };
}

function names(): Resources {
  const zone = { ...inGroup, zone_name: "${azurerm_dns_zone.school.name}", ttl: 300 };
  return {
    azurerm_dns_zone: { school: { ...inGroup, name: "school.example" } },
    azurerm_dns_a_record: { sts: { ...zone, name: "sts", records: ["${azurerm_public_ip.federation.ip_address}"] } },
    azurerm_dns_mx_record: {
      top: { ...zone, record: [{ preference: "0", exchange: "school-example.mail.protection.outlook.com" }] },
    },
    azurerm_dns_txt_record: { top: { ...zone, name: "@", record: [{ value: "v=spf1 -all" }] } },
    azurerm_private_dns_zone: { inside: { ...inGroup, name: "inside.example" } },
    azurerm_private_dns_zone_virtual_network_link: {
      inside: {
        ...inGroup,
        name: "mail",
        private_dns_zone_name: "${azurerm_private_dns_zone.inside.name}",
        virtual_network_id: "${azurerm_virtual_network.mail.id}",
      },
    },
  };
}

function operation(): Resources {
  const recovery = { ...inGroup, recovery_vault_name: "${azurerm_recovery_services_vault.mail.name}" };
  return {
    azurerm_recovery_services_vault: {
      mail: { ...place, name: "school-backup", sku: "Standard", storage_mode_type: "ZoneRedundant" },
    },
    azurerm_backup_policy_vm: {
      daily: {
        ...recovery,
        name: "daily",
        policy_type: "V2",
        backup: [{ frequency: "Daily", time: "23:00" }],
        retention_daily: [{ count: 30 }],
      },
    },
    azurerm_backup_protected_vm: {
      FS1: {
        ...recovery,
        source_vm_id: "${azurerm_windows_virtual_machine.FS1.id}",
        backup_policy_id: "${azurerm_backup_policy_vm.daily.id}",
      },
    },
    azurerm_log_analytics_workspace: {
      mail: { ...place, name: "school-mail", sku: "PerGB2018", retention_in_days: 30 },
    },
    azurerm_monitor_action_group: {
      operators: {
        ...inGroup,
        name: "operators",
        short_name: "operators",
        email_receiver: [{ name: "team", email_address: "it@school.example" }],
      },
    },
    azurerm_monitor_metric_alert: {
      cpu: {
        ...inGroup,
        name: "cpu",
        scopes: ["${azurerm_windows_virtual_machine.FS1.id}"],
        criteria: [
          {
            metric_namespace: "Microsoft.Compute/virtualMachines",
            metric_name: "Percentage CPU",
            aggregation: "Average",
            operator: "GreaterThan",
            threshold: 90,
          },
        ],
        action: [{ action_group_id: "${azurerm_monitor_action_group.operators.id}" }],
      },
    },
    azurerm_consumption_budget_resource_group: {
      mail: {
        name: "mail",
        resource_group_id: "${azurerm_resource_group.mail.id}",
        amount: 400,
        time_period: [{ start_date: "2026-12-01T00:00:00Z" }],
        notification: [{ operator: "GreaterThan", threshold: 90, contact_emails: ["it@school.example"] }],
      },
    },
    azurerm_maintenance_configuration: {
      monthly: {
        ...place,
        name: "monthly",
        scope: "InGuestPatch",
        in_guest_user_patch_mode: "User",
        window: [
          {
            start_date_time: "2026-12-05 22:00",
            duration: "03:00",
            time_zone: "UTC",
            recur_every: "1Month Second Saturday",
          },
        ],
        install_patches: [
          { reboot: "IfRequired", windows: [{ classifications_to_include: ["Critical", "Security"] }] },
        ],
      },
    },
    azurerm_management_lock: {
      vault: {
        name: "keep",
        scope: "${azurerm_recovery_services_vault.mail.id}",
        lock_level: "CanNotDelete",
        depends_on: ["azurerm_backup_protected_vm.FS1"],
      },
    },
  };
}
