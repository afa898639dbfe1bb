// Proves the resources of load balancers: addresses by name, probes, rules without outbound traffic, and memberships that wait
// for their machines.
import { parse } from "yaml";
import type { DeploymentDocument } from "../../../lib/model";
import { exampleText } from "../../support/examples";
import { resourcesOf, stacksOf } from "../support/stacks";

const stacks = stacksOf(parse(exampleText("school")) as DeploymentDocument);
const resources = resourcesOf(stacks);
const addressed = (pattern: RegExp) =>
  Object.keys(resources)
    .filter((address) => pattern.test(address))
    .map((address) => address.replace("school-cloud ", ""))
    .sort();

test("every resource of a load balancer is named by part and name", () => {
  expect(addressed(/azurerm_lb|address_pool|public_ip\.(signOn|hybrid)/)).toEqual([
    "azurerm_lb.hybrid_hybrid",
    "azurerm_lb.signOn_login",
    "azurerm_lb.signOn_login_proxies",
    "azurerm_lb_backend_address_pool.hybrid_hybrid",
    "azurerm_lb_backend_address_pool.signOn_login",
    "azurerm_lb_backend_address_pool.signOn_login_proxies",
    "azurerm_lb_probe.hybrid_hybrid",
    "azurerm_lb_probe.signOn_login",
    "azurerm_lb_probe.signOn_login_proxies",
    "azurerm_lb_rule.hybrid_hybrid_443",
    "azurerm_lb_rule.signOn_login_443",
    "azurerm_lb_rule.signOn_login_proxies_443",
    "azurerm_network_interface_backend_address_pool_association.hybrid_hybrid_HYB1",
    "azurerm_network_interface_backend_address_pool_association.signOn_login_FS1",
    "azurerm_network_interface_backend_address_pool_association.signOn_login_FS2",
    "azurerm_network_interface_backend_address_pool_association.signOn_login_proxies_WAP1",
    "azurerm_network_interface_backend_address_pool_association.signOn_login_proxies_WAP2",
    "azurerm_public_ip.hybrid_hybrid",
    "azurerm_public_ip.signOn_login",
  ]);
});

test("a public address is standard, static, in all zones and protected, and an output of the stack", () => {
  expect(resources["school-cloud azurerm_public_ip.signOn_login"]).toMatchObject({
    name: "school-cloud-login",
    allocation_method: "Static",
    sku: "Standard",
    zones: ["1", "2", "3"],
    lifecycle: { prevent_destroy: true },
  });
  const { output } = stacks["school-cloud"] as unknown as { output: Record<string, { value: string }> };
  expect(output["signOn_login_address"]?.value).toBe("${azurerm_public_ip.signOn_login.ip_address}");
});

test("the front end inside has the address of the document, in its subnet and all zones", () => {
  expect(resources["school-cloud azurerm_lb.signOn_login"]).toMatchObject({
    name: "school-cloud-login",
    sku: "Standard",
    frontend_ip_configuration: [
      {
        name: "primary",
        private_ip_address: "10.60.0.15",
        private_ip_address_allocation: "Static",
        subnet_id: "${azurerm_subnet.cloud_identity.id}",
        zones: ["1", "2", "3"],
      },
    ],
  });
});

test("federation is probed over HTTP, and a rule neither floats nor gives machines a way out", () => {
  expect(resources["school-cloud azurerm_lb_probe.signOn_login_proxies"]).toMatchObject({
    protocol: "Http",
    port: 80,
    request_path: "/adfs/probe",
    interval_in_seconds: 5,
    probe_threshold: 2,
  });
  expect(resources["school-cloud azurerm_lb_rule.signOn_login_proxies_443"]).toMatchObject({
    backend_address_pool_ids: ["${azurerm_lb_backend_address_pool.signOn_login_proxies.id}"],
    probe_id: "${azurerm_lb_probe.signOn_login_proxies.id}",
    protocol: "Tcp",
    frontend_port: 443,
    backend_port: 443,
    disable_outbound_snat: true,
    floating_ip_enabled: false,
    tcp_reset_enabled: true,
    idle_timeout_in_minutes: 15,
    load_distribution: "SourceIP",
  });
});

test("a membership waits for its machine and names its adapter", () => {
  const member = "school-cloud azurerm_network_interface_backend_address_pool_association.signOn_login_FS1";
  expect(resources[member]).toMatchObject({
    backend_address_pool_id: "${azurerm_lb_backend_address_pool.signOn_login.id}",
    ip_configuration_name: "primary",
    network_interface_id: "${azurerm_network_interface.FS1_management.id}",
    depends_on: ["azurerm_windows_virtual_machine.FS1_vm"],
  });
});

test("mail of a full hybrid deployment has a rule of its own, probed by connecting", () => {
  const document = parse(exampleText("school")) as DeploymentDocument;
  const full = resourcesOf(stacksOf({ ...document, hybrid: { ...document.hybrid, kind: "full" } }));
  const made = Object.keys(full).filter((address) => /azurerm_lb_(probe|rule)\.hybrid/.test(address));
  expect(made.map((address) => address.replace("school-cloud ", "")).sort()).toEqual([
    "azurerm_lb_probe.hybrid_hybrid",
    "azurerm_lb_probe.hybrid_hybrid_25",
    "azurerm_lb_rule.hybrid_hybrid_25",
    "azurerm_lb_rule.hybrid_hybrid_443",
  ]);
  const probe = full["school-cloud azurerm_lb_probe.hybrid_hybrid_25"] as Record<string, unknown>;
  expect(probe).toMatchObject({ name: "tcp-25", protocol: "Tcp", port: 25 });
  expect(probe["request_path"]).toBeUndefined();
  expect(full["school-cloud azurerm_lb_rule.hybrid_hybrid_25"]).toMatchObject({
    probe_id: "${azurerm_lb_probe.hybrid_hybrid_25.id}",
    frontend_port: 25,
    backend_port: 25,
  });
  expect(full["school-cloud azurerm_lb_rule.hybrid_hybrid_443"]).toMatchObject({
    probe_id: "${azurerm_lb_probe.hybrid_hybrid.id}",
  });
});
