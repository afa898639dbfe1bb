// Proves with checkov itself, where it can be had, that it accepts everything generated for Azure except for what is decided
// otherwise here, with the reason; and that it would find a breach.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { itWith, type Tool } from "../../tools/engines";
import { azureOutputs, type Body } from "../support/azure-stacks";

/** What checkov asks and this library decides otherwise. */
const decidedOtherwise: Readonly<Record<string, string>> = {
  CKV_AZURE_50: "Extensions and run commands deliver the first start and the agents.",
  CKV_AZURE_189: "The vault answers the machines' way out and the addresses that the document lists, and nobody else.",
  CKV2_AZURE_32: "A private endpoint would need name servers that forward Azure's zone, before there are any.",
  CKV_AZURE_93:
    "Disks are encrypted with keys of the platform, on the host, too: a key of one's own is one more thing to lose.",
};

const folder = mkdtempSync(join(tmpdir(), "checkov-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Report {
  readonly results?: { readonly failed_checks: readonly { readonly check_id: string; readonly resource: string }[] };
  readonly summary?: { readonly passed: number; readonly parsing_errors: number };
  readonly passed?: number;
}

/** What checkov finds in stacks: `CKV_AZURE_9 azurerm_subnet.x`. It cannot read the block `terraform` of a JSON file. */
function found(
  tool: Tool,
  stacks: Readonly<Record<string, Body>>,
): { readonly failed: string[]; readonly passed: number } {
  const input = mkdtempSync(join(folder, "run-"));
  for (const [name, { resource, provider, variable, data = {} }] of Object.entries(stacks)) {
    mkdirSync(join(input, name));
    writeFileSync(join(input, name, "main.tf.json"), JSON.stringify({ resource, provider, variable, data }));
  }
  const options = ["--directory", input, "--framework", "terraform_json", "--compact", "--quiet", "--output", "json"];
  const { stdout } = spawnSync(tool.path, [...options, "--skip-download"], {
    encoding: "utf8",
    env: { PATH: "/usr/bin:/bin" },
  });
  const report = JSON.parse(stdout) as Report;
  expect(report.summary?.parsing_errors).toBe(0);
  const failed = (report.results?.failed_checks ?? []).map(({ check_id, resource }) => `${check_id} ${resource}`);
  return { failed, passed: report.summary?.passed ?? 0 };
}

itWith(
  "checkov",
  "checkov accepts every Azure stack",
  (tool) => {
    const stacks = Object.entries(azureOutputs()).flatMap(([deployment, all]) =>
      Object.entries(all).map(([stack, json]) => [`${deployment}_${stack}`, json as unknown as Body] as const),
    );
    const { failed, passed } = found(tool, Object.fromEntries(stacks));
    expect(failed.filter((line) => !((line.split(" ")[0] as string) in decidedOtherwise))).toEqual([]);
    expect(passed).toBeGreaterThan(200);
  },
  180_000,
);

/** One breach of each subject, with the check that finds it. */
const breaches: readonly (readonly [id: string, type: string, body: Body])[] = [
  [
    "CKV_AZURE_9",
    "azurerm_network_security_rule",
    {
      access: "Allow",
      direction: "Inbound",
      protocol: "Tcp",
      source_address_prefix: "Internet",
      destination_port_range: "3389",
    },
  ],
  ["CKV_AZURE_151", "azurerm_windows_virtual_machine", { encryption_at_host_enabled: false }],
  ["CKV_AZURE_149", "azurerm_linux_virtual_machine", { disable_password_authentication: false }],
  ["CKV_AZURE_251", "azurerm_managed_disk", { public_network_access_enabled: true }],
  ["CKV_AZURE_110", "azurerm_key_vault", { purge_protection_enabled: false }],
  ["CKV_AZURE_44", "azurerm_storage_account", { min_tls_version: "TLS1_1" }],
];

itWith(
  "checkov",
  "checkov finds one breach of each subject",
  (tool) => {
    const resource = Object.fromEntries(breaches.map(([, type, body]) => [type, { bad: body }]));
    const { failed } = found(tool, { breaches: { resource, provider: {}, variable: {} } });
    const ids = failed.map((line) => line.split(" ")[0]);
    expect(breaches.map(([id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  },
  180_000,
);
