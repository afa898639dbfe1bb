import type { DiskBase, MachinePlan, Plan } from "../../plan";
import { count, grouped, roleText, tally } from "../text/words";
import type { PlanPart } from "./part";
import type { Page } from "../text/page";
import { section, stacked } from "../text/section";

const columns = [
  { title: "Machine" },
  { title: "Role" },
  { title: "Datacenter" },
  { title: "Host or size" },
  { title: "CPUs", right: true },
  { title: "Memory, GB", right: true },
  { title: "System disk, GB", right: true },
  { title: "Data disks, GB" },
];

export const machines: PlanPart = {
  name: "machines",
  says: "machines with processors, memory, disks and addresses",
  pick: ({ machines: every }) => ({ machines: every }),
  text: (plan, page) =>
    stacked([section(page, heading(plan), "machines", columns, plan.machines.map(rowOf)), addressesText(plan, page)]),
};

function heading({ machines: every }: Plan): string {
  return `${count(every.length, "machine")} to build`;
}

function rowOf(machine: MachinePlan): string[] {
  const disks: readonly DiskBase[] = machine.disks;
  return [
    machine.name,
    roleText(machine.role),
    machine.datacenter,
    placeOf(machine),
    String(machine.processors),
    grouped(machine.memoryGB),
    disksText(disks.filter((disk) => disk.purpose === "system")),
    disksText(disks.filter((disk) => disk.purpose !== "system")),
  ];
}

/** One column per network in which a machine has an address. */
function addressesText({ machines: every }: Plan, page: Page): string {
  const networks = [...new Set(every.flatMap(({ adapters }) => adapters.map(({ name }) => name)))];
  const rows = every.map(({ name, adapters }) => [
    name,
    ...networks.map((network) => adapters.find((adapter) => adapter.name === network)?.address ?? "-"),
  ]);
  const titles = networks.map((network) => ({ title: titleOf(network) }));
  return section(page, "Addresses", "machines", [{ title: "Machine" }, ...titles], networks.length === 0 ? [] : rows);
}

/** `MAPI` is an abbreviation; the other purposes of networks are words. */
function titleOf(network: string): string {
  return network === "mapi" ? "MAPI" : network.charAt(0).toUpperCase() + network.slice(1);
}

function placeOf(machine: MachinePlan): string {
  if (machine.host !== undefined) return machine.host;
  const size = ("size" in machine ? machine.size : undefined) ?? "";
  return machine.zone === undefined ? size : `${size} zone ${machine.zone}`.trim();
}

function disksText(disks: readonly DiskBase[]): string {
  return tally(disks.map((disk) => `${grouped(disk.sizeGB)}${suffixOf(disk)}`));
}

function suffixOf(disk: DiskBase): string {
  return disk.purpose === "restore" || disk.purpose === "spare" ? ` ${disk.purpose}` : "";
}
