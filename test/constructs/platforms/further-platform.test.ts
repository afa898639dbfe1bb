// Proves that a platform unknown to this library can be added from outside, with one adapter and one maker, both in this
// file: a DAG stretched over it and Hyper-V is planned, evaluated and synthesized. It does not prove that such a platform exists.
import { TerraformResource, Testing } from "cdktf";
import type { Construct } from "constructs";
import { parse } from "yaml";
import { Datacenter, Machine, MailDeployment, readDeployment } from "../../../lib";
import type { DagCluster, DatacenterBase, FurtherPlatform, MachineBase, MachinePlan, Plan } from "../../../lib";
import { adapterBases, builtInPlatforms, diskBase, lockOf, machineBase, planDeployment } from "../../../lib/plan";
import { exampleText, named } from "../../support/examples";
import { townDate } from "../support/town";

declare module "../../../lib" {
  interface PlatformNames {
    readonly shelves: true;
  }
  interface MachinePlans {
    readonly shelves: ShelfMachinePlan;
  }
  interface DatacenterPlans {
    readonly shelves: ShelfDatacenterPlan;
  }
}

interface ShelfMachinePlan extends MachineBase {
  readonly platform: "shelves";
  readonly shelf: string;
}

interface ShelfDatacenterPlan extends DatacenterBase {
  readonly platform: "shelves";
  readonly place: string;
}

/** Computers on shelves: as many as needed, each on the shelf with its name. */
const shelves: FurtherPlatform = {
  adapter: {
    name: "shelves",
    capacity: "unlimited",
    datacenter: (base, { region = "" }) => ({ ...base, platform: "shelves", place: region }),
    machines: (needs, datacenter, { deployment }) =>
      needs.map((need) => ({
        ...machineBase(need, datacenter),
        platform: "shelves",
        shelf: `shelf-${need.name}`,
        disks: need.disks.map((disk) => diskBase(disk, need, datacenter)),
        adapters: adapterBases(need, datacenter, deployment).map(({ base }) => base),
      })),
    quantities: ({ plan }) => [
      {
        item: "shelf",
        category: "shelves",
        quantity: plan.machines.filter((machine) => machine.platform === "shelves").length,
        unit: "shelves",
        basis: "load",
      },
    ],
  },
  maker: { platform: "shelves", make: (scope, name, props) => new ShelfDatacenter(scope, name, "shelves", props) },
};

class ShelfDatacenter extends Datacenter {
  override make(_plan: unknown, machines: readonly MachinePlan[]): readonly Machine[] {
    return machines.flatMap((machine) =>
      machine.platform === "shelves" ? [new ShelfMachine(this.scopeOf(machine), machine)] : [],
    );
  }
}

class ShelfMachine extends Machine {
  readonly vm: TerraformResource;
  readonly disks: Readonly<Record<string, TerraformResource>>;

  constructor(scope: Construct, machine: ShelfMachinePlan) {
    super(scope, machine.name, machine);
    this.vm = resource(this, "vm", "shelf_computer", { shelf: machine.shelf, cores: machine.processors });
    this.disks = Object.fromEntries(
      machine.disks.map((disk) => [disk.name, resource(this, disk.name, "shelf_disk", { size: disk.sizeGB })]),
    );
  }
}

function resource(scope: Construct, id: string, type: string, values: Readonly<Record<string, unknown>>) {
  const made = new TerraformResource(scope, id, { terraformResourceType: type });
  for (const [key, value] of Object.entries(values)) made.addOverride(key, value);
  return made;
}

/** The town with its second datacenter on shelves. */
const [before = "", after = ""] = exampleText("town").split("  - name: dc2\n    platform: hyper-v\n");
const text = `${before}  - name: dc2\n    platform: shelves\n    region: cellar\n${after}`.replace(/, host: HV21/, "");
const platforms = [...builtInPlatforms, shelves.adapter];

function planned(): Plan {
  const { deployment, problems } = readDeployment(text, { platforms: ["shelves"] });
  if (deployment === undefined) throw new Error(JSON.stringify(problems));
  const { plan } = planDeployment(deployment, { platforms });
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

it("plans a DAG over both, each member according to its platform", () => {
  const plan = planned();
  expect(named(plan.clusters, "DAG1").members).toEqual(["MBX1", "MBX2"]);
  expect(plan.machines.map((machine) => [machine.name, machine.platform, machine.host])).toEqual([
    ["MBX1", "hyper-v", "HV11"],
    ["MBX2", "shelves", undefined],
  ]);
  expect(plan.datacenters.map((datacenter) => [datacenter.name, datacenter.platform, datacenter.stack])).toEqual([
    ["annex", "existing", undefined],
    ["dc1", "hyper-v", "town-dc1"],
    ["dc2", "shelves", "town-dc2"],
  ]);
});

it("keeps the decisions of a lock, and counts the platform's own resources", () => {
  const { deployment } = readDeployment(text, { platforms: ["shelves"] });
  if (deployment === undefined) throw new Error("no deployment");
  const plan = planned();
  expect(planDeployment(deployment, { platforms, lock: lockOf(plan) }).plan?.machines).toEqual(plan.machines);
  expect(plan.cost.unpriced).toContainEqual(
    expect.objectContaining({ item: "shelf", category: "shelves", quantity: 1 }),
  );
});

it("prices the platform's own resources, whose keys only a document with further platforms may have", () => {
  const costs = "costs: { currency: EUR, perYear: { shelf: 12, datacenter: 100 } }\n";
  const { deployment, problems } = readDeployment(text + costs, { platforms: ["shelves"] });
  if (deployment === undefined) throw new Error(JSON.stringify(problems));
  const items = planDeployment(deployment, { platforms }).plan?.cost.items ?? [];
  expect(items.map(({ item, perYear }) => [item, perYear])).toEqual([
    ["datacenter", "100.00"],
    ["shelf", "12.00"],
  ]);
  const refused = readDeployment(exampleText("town") + costs).problems;
  expect(refused.map(({ code, path }) => [code, path])).toEqual([["unknown-key", "costs.perYear.shelf"]]);
});

it("synthesizes both stacks, with the machine of each member", () => {
  const deployment = new MailDeployment(Testing.app(), "town", parse(text) as object, {
    date: townDate,
    platforms: [shelves],
  });
  const dag = deployment.node.findChild("DAG1") as DagCluster;
  expect(dag.machines["MBX2"]).toBeInstanceOf(ShelfMachine);
  expect(resourcesOf(deployment, "town-dc1")).toEqual({
    hyperv_machine_instance: ["DAG1_MBX1_vm"],
    hyperv_vhd: ["DAG1-DB1", "DAG1-DB2", "DAG1-DB3", "DAG1-DB4", "system"].map((disk) => `DAG1_MBX1_${disk}`),
  });
  expect(resourcesOf(deployment, "town-dc2")).toEqual({
    shelf_computer: ["DAG1_MBX2_vm"],
    shelf_disk: ["DAG1-DB1", "DAG1-DB2", "DAG1-DB3", "DAG1-DB4", "system"].map((disk) => `DAG1_MBX2_${disk}`),
  });
});

it("is unknown unless it is named", () => {
  expect(readDeployment(text).problems.map(({ code, path }) => [code, path])).toEqual([
    ["wrong-value", "datacenters[1].platform"],
  ]);
});

function resourcesOf(deployment: MailDeployment, stack: string): Record<string, string[]> {
  const json = JSON.parse(Testing.synth(deployment.node.findChild(stack) as Datacenter)) as {
    readonly resource: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  return Object.fromEntries(Object.entries(json.resource).map(([type, all]) => [type, Object.keys(all).sort()]));
}
