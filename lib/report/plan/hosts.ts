import type { DatacenterPlan, HostPlan } from "../../plan";
import { grouped, listed, whole } from "../text/words";
import type { PlanPart } from "./part";
import { section, stacked } from "../text/section";

const placeColumns = [
  { title: "Datacenter" },
  { title: "Platform" },
  { title: "Stack" },
  { title: "Hosts", right: true },
];

const hostColumns = [
  { title: "Host" },
  { title: "Datacenter" },
  { title: "Machines" },
  { title: "CPUs per core", right: true },
  { title: "Memory, GB", right: true },
  { title: "Storage, GB" },
];

export const hosts: PlanPart = {
  name: "hosts",
  says: "datacenters, their hosts and how full they are",
  pick: ({ datacenters }) => ({ datacenters }),
  text: (plan, page) =>
    stacked([
      section(page, "Datacenters", "hosts", placeColumns, plan.datacenters.map(placeOf)),
      section(page, "Hosts", "hosts", hostColumns, plan.datacenters.flatMap(hostRows)),
    ]),
};

function placeOf({ name, platform, stack, hosts: every }: DatacenterPlan): string[] {
  return [name, platform, stack ?? "-", every.length === 0 ? "-" : whole(every.length)];
}

function hostRows({ name, hosts: every }: DatacenterPlan): string[][] {
  return every.map((host) => hostCells(host, name));
}

function hostCells(host: HostPlan, datacenter: string): string[] {
  return [
    host.name,
    datacenter,
    host.machines.length === 0 ? "-" : host.machines.join(", "),
    host.processorRatio.toFixed(2),
    `${grouped(host.memoryUsedGB)} of ${grouped(host.memoryGB)}`,
    listed(host.storage.map(({ name, usedGB, usableGB }) => `${name} ${whole(usedGB)} of ${whole(usableGB)}`)),
  ];
}
