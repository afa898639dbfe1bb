import { parse, stringify } from "yaml";
import type { DeploymentDocument } from "../../../lib/model";
import {
  lockOf,
  planDeployment,
  readLock,
  type HyperVDiskPlan,
  type Lock,
  type MachinePlan,
  type Plan,
} from "../../../lib/plan";
import { stableJson } from "../../../lib/base/order";
import { problemText } from "../../../lib/base/problem";
import { deploymentOf, exampleText, type ExampleName } from "../../support/examples";

/** Changes a document in place. */
export type Change = (document: Writable<DeploymentDocument>) => void;

/** A document that a test may change. */
export type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

export function planWith(example: ExampleName, change: Change, lock?: Lock): Plan {
  const document = parse(exampleText(example)) as Writable<DeploymentDocument>;
  change(document);
  const { plan, problems } = planDeployment(deploymentOf(stringify(document)), lock === undefined ? {} : { lock });
  if (plan === undefined) throw new Error(problems.map(problemText).join("\n"));
  return plan;
}

/** The lock of a plan as read back from its file. */
export function writtenLock(plan: Plan): Lock {
  const { lock, problems } = readLock(stableJson(lockOf(plan)));
  if (lock === undefined) throw new Error(problems.map(problemText).join("\n"));
  return lock;
}

/** All decisions about the machines and databases that both plans contain. */
export function decidedOf(plan: Plan, like: Plan): unknown {
  const names = new Set(like.machines.map((machine) => machine.name));
  const databases = new Set(like.clusters.flatMap((cluster) => cluster.databases.map((database) => database.name)));
  return {
    machines: plan.machines
      .filter((machine) => names.has(machine.name))
      .map((machine) => ({
        name: machine.name,
        host: machine.host,
        processors: machine.processors,
        memoryGB: machine.memoryGB,
        start: "startDelaySeconds" in machine ? machine.startDelaySeconds : undefined,
        adapters: machine.adapters.map((adapter) => [adapter.network, adapter.address]),
        disks: disksOf(machine)
          .filter((disk) => disk.databases.every((database) => databases.has(database)))
          .map((disk) => [disk.name, disk.sizeGB, disk.storage, disk.path, disk.location, disk.databases]),
      })),
    copies: plan.clusters.flatMap((cluster) =>
      cluster.databases
        .filter((database) => databases.has(database.name))
        .map((database) => [database.name, database.copies]),
    ),
  };
}

/** The disks of a machine on a Hyper-V host; none on other platforms. */
function disksOf(machine: MachinePlan): readonly HyperVDiskPlan[] {
  return machine.platform === "hyper-v" ? machine.disks : [];
}
