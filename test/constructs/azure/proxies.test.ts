// Proves that reverse proxies created in Azure are set up by cloud-init: with the configuration of the plan, without VRRP, since the
// platform balances their shared address, and without anything that is secret.
import { azureResources, azureStacksOf } from "../support/azure-stacks";

const resources = azureResources(
  azureStacksOf("town-azure-dr", (document) => {
    document.proxies = [
      ...(document.proxies ?? []),
      {
        name: "azproxy",
        count: 2,
        zones: ["1", "2"],
        datacenter: "dc2",
        network: "servers",
        addresses: "10.2.10.40-10.2.10.41",
        virtualAddress: "10.2.10.45",
        software: "haproxy",
        mode: "tls-bridging",
        certificate: "same-as-exchange",
      },
    ];
  }),
);

const texts = resources
  .filter(({ type }) => type === "azurerm_linux_virtual_machine")
  .map(({ body }) => Buffer.from(String(body["custom_data"]), "base64").toString("utf8"));

test("each proxy gets its configuration, its pool with the servers of its own datacenter first", () => {
  expect(texts).toHaveLength(2);
  for (const text of texts) {
    expect(text).toMatch(/^#cloud-config\n/);
    expect(text).toMatch(/server MBX2 10\.2\.10\.21:443\n\s+server MBX1 10\.1\.10\.21:443 backup\n/);
  }
});

test("none of them runs keepalived", () => {
  expect(texts.filter((text) => text.includes("keepalived"))).toEqual([]);
});

test("a changed configuration neither replaces nor stops a proxy", () => {
  const machines = resources.filter(({ type }) => type === "azurerm_linux_virtual_machine");
  const ignored = machines.map(({ body }) => (body["lifecycle"] as { ignore_changes: string[] }).ignore_changes);
  for (const list of ignored) expect(list).toContain("custom_data");
});

test("no key is in it", () => {
  for (const text of texts) expect(text).not.toMatch(/PRIVATE KEY|password/i);
});
