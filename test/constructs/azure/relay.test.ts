// Proves that a relay in Azure is born with its configuration and that no other machine has any; and that a changed configuration
// reaches the running machine by a command that is updated in place, one gateway after another, as a real engine plans it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { App, MailDeployment } from "../../../lib";
import { configureScript, gatewayFirstStart, isPostfixGateway } from "../../../lib/guest";
import type { DeploymentDocument } from "../../../lib/model";
import { isRehearsalError, rehearse } from "../../../lib/rehearsal";
import { deploymentOf, examplePlan, exampleText, planOf } from "../../support/examples";
import { describeWithEngines } from "../../tools/engines";
import { resourcesOf, stacksOf } from "../support/stacks";

const resources = resourcesOf(stacksOf(parse(exampleText("school")) as DeploymentDocument));

test("the relay's first content for cloud-init is its configuration in Base64", () => {
  const content = String(resources["school-cloud azurerm_linux_virtual_machine.relay_vm"]?.["custom_data"]);
  const [relay] = examplePlan("school").wiring.gateways.filter(isPostfixGateway);
  expect(relay).toBeDefined();
  const source = { vault: "VAULT", identity: "school-cloud-mail-gateway" };
  const text = Buffer.from(content, "base64").toString();
  const vault = /vault='https:\/\/([a-z0-9-]+)\.vault\.azure\.net'/.exec(text)?.[1] ?? "";
  expect(text).toBe(relay && gatewayFirstStart(relay, { ...source, vault }));
  expect(Object.values(resources).map(({ name }) => name)).toEqual(expect.arrayContaining([vault, source.identity]));
  // Azure takes 64 KB of Base64 at most.
  expect(content.length).toBeLessThan(65_536);
});

test("no other machine has any content", () => {
  const others = Object.entries(resources).filter(([, attributes]) => attributes["custom_data"] !== undefined);
  expect(others.map(([address]) => address)).toEqual(["school-cloud azurerm_linux_virtual_machine.relay_vm"]);
});

describe("a changed configuration", () => {
  const command = "school-cloud azurerm_virtual_machine_run_command.relay_configure-postfix";
  const change = (document: DeploymentDocument): DeploymentDocument => ({
    ...document,
    gateways: document.gateways?.map((gateway) => ({ ...gateway, maxMessageMB: 10 })) ?? [],
  });
  const document = parse(exampleText("school")) as DeploymentDocument;

  test("changes the text of one command, and of the machine only what it reads when it is created", () => {
    const after = resourcesOf(stacksOf(change(document)));
    const differing = Object.keys(after).filter(
      (address) => JSON.stringify(after[address]) !== JSON.stringify(resources[address]),
    );
    expect(differing.sort()).toEqual(["school-cloud azurerm_linux_virtual_machine.relay_vm", command].sort());
    const { custom_data: _, ...machine } = after["school-cloud azurerm_linux_virtual_machine.relay_vm"] ?? {};
    const { custom_data: __, ...before } = resources["school-cloud azurerm_linux_virtual_machine.relay_vm"] ?? {};
    expect(machine).toEqual(before);
    expect((before["lifecycle"] as { ignore_changes: string[] }).ignore_changes).toContain("custom_data");
  });

  test("is delivered as it is in the guest, after the rights to read its secrets", () => {
    const [relay] = planOf(deploymentOf(exampleText("school"))).wiring.gateways.filter(isPostfixGateway);
    const { source, ...made } = resources[command] ?? {};
    const { script } = source as { script: string };
    const vault = /vault='https:\/\/([a-z0-9-]+)\.vault/.exec(script)?.[1] ?? "";
    const expected = relay && configureScript(relay, { vault, identity: "school-cloud-mail-gateway" });
    expect(script).toBe(expected?.replaceAll("${", "$${"));
    expect(made).toEqual({
      name: "configure-postfix",
      location: "${azurerm_resource_group.cloud.location}",
      virtual_machine_id: "${azurerm_linux_virtual_machine.relay_vm.id}",
      tags: { deployment: "school", datacenter: "cloud", source: "mail-constructs" },
      depends_on: ["azurerm_role_assignment.cloud_mail-gateway_relay-certificate"],
      timeouts: { create: "90m", update: "90m" },
    });
  });

  test("reaches the second gateway only after the first one has taken it", () => {
    const two = {
      ...document,
      gateways:
        document.gateways?.map((gateway) => ({
          ...gateway,
          name: "relay{0}",
          count: 2,
          host: "r{0}.school.example",
        })) ?? [],
    };
    const made = resourcesOf(stacksOf(two));
    const of = (name: string) => made[`school-cloud azurerm_virtual_machine_run_command.${name}_configure-postfix`];
    const first = "azurerm_virtual_machine_run_command.relay1_configure-postfix";
    expect(of("relay1")?.["depends_on"]).not.toContain("azurerm_virtual_machine_run_command.relay2_configure-postfix");
    expect(of("relay2")?.["depends_on"]).toContain(first);
  });

  describeWithEngines("planned", (engine) => {
    // Only what a relay needs.
    const { identity: _, hybrid: __, migration: ___, monitoring: ____, backup: _____, ...relayOnly } = document;
    const folder = mkdtempSync(join(tmpdir(), "relay-change-"));
    afterAll(() => rmSync(folder, { recursive: true }));
    const synthesize = (title: string, body: DeploymentDocument): string => {
      const outdir = join(folder, title);
      const app = new App({ outdir });
      new MailDeployment(app, "school", body, { date: "2026-11-22" });
      app.synth();
      return outdir;
    };

    test("is one update, and no machine is replaced", async () => {
      const result = await rehearse(synthesize("after", change(relayOnly)), {
        engine: engine.path,
        environment: process.env,
        base: synthesize("before", relayOnly),
      });
      if (isRehearsalError(result)) throw new Error(result.message);
      expect(result.stacks[0]).toMatchObject({ create: 0, update: 1, replace: 0, delete: 0, secondPlanEmpty: true });
      expect(result.stacks[0]?.changes).toMatchObject([
        { action: "update", address: "azurerm_virtual_machine_run_command.relay_configure-postfix" },
      ]);
    }, 240_000);
  });
});
