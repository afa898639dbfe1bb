// Proves that a relay in Azure is born with its configuration, and that no other machine and no datacenter elsewhere has any.
import { parse } from "yaml";
import { gatewayFirstStart, isPostfixGateway } from "../../../lib/guest";
import type { DeploymentDocument } from "../../../lib/model";
import { examplePlan, exampleText } from "../../support/examples";
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
