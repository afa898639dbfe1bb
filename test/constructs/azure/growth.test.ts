// Proves that growth moves nothing in Azure: with the lock a new server, in-house system, backup, network, zone or rule leaves every
// resource that was there as it was, except for lists that name the new one; a real engine plans only creations,
// and runs changed first-start scripts again in place.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { App, MailDeployment, type DeploymentDocument } from "../../../lib";
import { lockOf, planDeployment, type Lock } from "../../../lib/plan";
import { isRehearsalError, rehearse } from "../../../lib/rehearsal";
import { deploymentOf, exampleText, type Mutable } from "../../support/examples";
import { describeWithEngines } from "../../tools/engines";
import { resourcesOf, stacksOf, type StackJson } from "../support/stacks";

type Name = "school" | "town-azure-dr";
type Document = Mutable<DeploymentDocument>;
type Change = (document: Document) => void;

function changed(name: Name, change: Change): DeploymentDocument {
  const document = parse(exampleText(name)) as Document;
  change(document);
  return document;
}

function lockFor(name: Name): Lock {
  const { plan } = planDeployment(deploymentOf(exampleText(name)));
  if (plan === undefined) throw new Error(`${name} has no plan`);
  return lockOf(plan);
}

const locks: Readonly<Record<Name, Lock>> = { school: lockFor("school"), "town-azure-dr": lockFor("town-azure-dr") };

function resourcesAfter(name: Name, change: Change): Record<string, Readonly<Record<string, unknown>>> {
  return resourcesOf(stacksOf(changed(name, change), { lock: locks[name] }));
}

const unchanged = {
  school: resourcesAfter("school", () => undefined),
  "town-azure-dr": resourcesAfter("town-azure-dr", () => undefined),
} as const;

type Growth = readonly [
  name: Name,
  change: Change,
  adds?: "nothing" | undefined,
  /** What changes in place, because it configures what the new one is for. */
  configures?: readonly string[],
];

function addController({ datacenters }: Document): void {
  const controller = { name: "AAD", network: "identity", address: "10.60.0.12", zone: "1", globalCatalog: true };
  const site = datacenters.find(({ name }) => name === "cloud")?.activeDirectory;
  site?.domainControllers?.unshift({ ...controller, cores: 2, windows: "2022" });
}

const growths: Readonly<Record<string, Growth>> = {
  "a sync server, first in the order of names": [
    "school",
    (document) => {
      const servers = document.identity?.directorySync?.servers;
      servers?.unshift({ name: "ASYNC", datacenter: "cloud", network: "identity", zone: "2", mode: "staging" });
    },
  ],
  "a zone": [
    "school",
    ({ datacenters }) => {
      for (const datacenter of datacenters) if (datacenter.name === "cloud") datacenter.zones = ["1", "2", "3"];
    },
    "nothing",
  ],
  "a rule of one's own, before all others": [
    "school",
    ({ datacenters }) => {
      for (const network of datacenters.find(({ name }) => name === "cloud")?.networks ?? []) {
        if (network.name !== "identity") continue;
        network.rules = [{ name: "badges", priority: 3000, remote: ["10.50.0.81"], reason: "Badge readers." }];
      }
    },
  ],
  "a network, first in the order of names": [
    "school",
    ({ datacenters }) => {
      datacenters
        .find(({ name }) => name === "cloud")
        ?.networks?.push({ name: "archive", purpose: "management", cidr: "10.60.3.0/26" });
    },
  ],
  "an in-house system that sends mail, first in the order of names": [
    "school",
    (document) => {
      const place = { datacenter: "campus", address: "10.50.0.70" };
      document.applications?.unshift({ name: "alarms", ...place, sends: "via-relay", from: ["alarms@school.example"] });
    },
    "nothing",
    ["school-cloud azurerm_virtual_machine_run_command.relay_configure-postfix"],
  ],
  "a backup, first in the order of names": [
    "school",
    (document) => {
      document.backup?.unshift({ name: "archive", product: "azure-backup", datacenter: "cloud", covers: ["gateways"] });
    },
  ],
  "a proxy, first in the order of names": [
    "school",
    (document) => {
      const place = { datacenter: "cloud", network: "perimeter", zone: "1" };
      document.identity?.signOn?.proxies?.unshift({ name: "AWAP", ...place });
    },
  ],
  "a domain controller, first in the order of names": [
    "school",
    addController,
    undefined,
    // Each asks the other domain controllers for names first.
    ["AZ-AD1", "AZ-AD2"].map((name) => `school-cloud azurerm_network_interface.${name}_management`),
  ],
  "a member in Azure, first in the order of names": [
    "town-azure-dr",
    (document) => {
      // Three members, two of them here, do not survive the loss of this datacenter.
      document.requirements = {};
      const [cluster] = document.clusters ?? [];
      cluster?.members["dc2"]?.unshift({ name: "AMBX", zone: "2", addresses: { mapi: "10.2.10.22" } });
    },
  ],
};

/** Arguments that hold a set of machines or addresses: a new one joins them in place. */
const sets = ["source_address_prefixes", "destination_address_prefixes", "depends_on"];

/** What an apply acts on. */
function without(body: Readonly<Record<string, unknown>> | undefined): unknown {
  const { ignore_changes: ignored = [] } = (body?.["lifecycle"] ?? {}) as {
    readonly ignore_changes?: readonly string[];
  };
  return Object.fromEntries(Object.entries(body ?? {}).filter(([key]) => ![...sets, ...ignored].includes(key)));
}

describe.each(Object.entries(growths))("%s", (_, [name, change, adds, configures = []]) => {
  const before = unchanged[name];
  const after = resourcesAfter(name, change);

  test("leaves every resource where and as it was", () => {
    const addresses = Object.keys(before);
    expect(addresses.filter((address) => after[address] === undefined)).toEqual([]);
    const moved = addresses.filter(
      (address) => JSON.stringify(without(before[address])) !== JSON.stringify(without(after[address])),
    );
    expect(moved).toEqual(configures);
  });

  test("adds what is new", () => {
    expect(Object.keys(after).length > Object.keys(before).length).toBe(adds !== "nothing");
  });

  test("takes no address out of a set", () => {
    for (const [address, body] of Object.entries(before)) {
      for (const key of sets.slice(0, 2)) {
        const now = (after[address]?.[key] ?? []) as unknown[];
        expect([address, ((body[key] ?? []) as unknown[]).filter((item) => !now.includes(item))]).toEqual([
          address,
          [],
        ]);
      }
    }
  });
});

test("a domain controller that answers for names as well changes the lists of DNS servers, and nothing else", () => {
  const after = resourcesAfter("school", (document) => {
    addController(document);
    for (const { name, networks = [] } of document.datacenters) {
      if (name !== "cloud") continue;
      for (const network of networks) if (network.dns !== undefined) network.dns = [...network.dns, "10.60.0.12"];
    }
  });
  const keysOf = (address: string) => {
    const [old, now] = [unchanged.school[address] ?? {}, after[address] ?? {}];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !sets.includes(key));
    return keys.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]));
  };
  const changes = Object.keys(unchanged.school).flatMap((address) =>
    keysOf(address).map((key) => `${/ (\w+)\./.exec(address)?.[1] ?? ""} ${key}`),
  );
  expect([...new Set(changes)].sort()).toEqual([
    "azurerm_network_interface dns_servers",
    "azurerm_virtual_network_dns_servers dns_servers",
  ]);
});

describeWithEngines("growth in Azure", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "azure-growth-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const synthesize = (name: Name, title: string, change: Change): string => {
    const outdir = join(folder, title.replace(/\W+/g, "-"));
    const app = new App({ outdir });
    const document = changed(name, change);
    new MailDeployment(app, document.name, document, { date: "2026-11-22", lock: locks[name] });
    app.synth();
    return outdir;
  };

  test("all of the school's growth at once creates, and replaces and deletes nothing", async () => {
    const base = synthesize("school", "base", () => undefined);
    const all: Change = (document) => {
      for (const [name, change] of Object.values(growths)) if (name === "school") change(document);
    };
    const result = await rehearse(synthesize("school", "grown", all), {
      engine: engine.path,
      environment: process.env,
      base,
    });
    if (isRehearsalError(result)) throw new Error(result.message);
    const [stack] = result.stacks;
    expect(stack).toMatchObject({ valid: true, applied: true, replace: 0, delete: 0, secondPlanEmpty: true });
    expect(stack?.create).toBeGreaterThan(8);
    const updated = stack?.changes
      .filter(({ action }) => action === "update")
      .map(({ address }) => address.split(".")[0]);
    expect([...new Set(updated)].sort()).toEqual([
      "azurerm_network_interface",
      "azurerm_network_security_rule",
      "azurerm_virtual_machine_run_command",
    ]);
  }, 240_000);

  test("another text of the first-start scripts runs them again in place, and replaces no machine", async () => {
    const base = synthesize("town-azure-dr", "scripts", () => undefined);
    const renewed = join(folder, "renewed");
    cpSync(base, renewed, { recursive: true });
    const file = join(renewed, "stacks", "town-dc2", "cdk.tf.json");
    const json = JSON.parse(readFileSync(file, "utf8")) as StackJson;
    const commands = Object.values(json.resource["azurerm_virtual_machine_run_command"] ?? {});
    for (const { source } of commands as { readonly source: { script: string } }[])
      source.script += "\n# Next version.\n";
    writeFileSync(file, JSON.stringify(json));
    const result = await rehearse(renewed, { engine: engine.path, environment: process.env, base });
    if (isRehearsalError(result)) throw new Error(result.message);
    const stack = result.stacks.find(({ name }) => name === "town-dc2");
    expect(commands.length).toBeGreaterThan(2);
    expect(stack).toMatchObject({
      valid: true,
      applied: true,
      create: 0,
      replace: 0,
      delete: 0,
      secondPlanEmpty: true,
    });
    expect(stack?.changes.map(({ action, address }) => `${action} ${address.split(".")[0] ?? ""}`)).toEqual(
      commands.map(() => "update azurerm_virtual_machine_run_command"),
    );
  }, 240_000);
});
