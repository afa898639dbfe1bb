import type { DatacenterPlan, HostPlan } from "../../plan";
import { grouped, listed, whole } from "../text/words";
import type { PlanPart } from "./part";
import { section } from "../text/section";

const columns = [
  { title: "Datacenter" },
  { title: "Platform" },
  { title: "Stack" },
  { title: "Host" },
  { title: "Machines" },
  { title: "CPUs per core", right: true },
  { title: "Memory, GB", right: true },
  { title: "Storage, GB" },
];

export const hosts: PlanPart = {
  name: "hosts",
  says: "datacenters, their hosts and how full they are",
  pick: ({ datacenters }) => ({ datacenters }),
  text: (plan, page) => section(page, "Datacenters and hosts", "hosts", columns, plan.datacenters.flatMap(rowsOf)),
};

function rowsOf(datacenter: DatacenterPlan): string[][] {
  const place = [datacenter.name, datacenter.platform, datacenter.stack ?? "-"];
  if (datacenter.hosts.length === 0) return [place];
  return datacenter.hosts.map((host, index) => [...(index === 0 ? place : ["", "", ""]), ...hostCells(host)]);
}

function hostCells(host: HostPlan): string[] {
  return [
    host.name,
    host.machines.length === 0 ? "-" : host.machines.join(", "),
    host.processorRatio.toFixed(2),
    `${grouped(host.memoryUsedGB)} of ${grouped(host.memoryGB)}`,
    listed(host.storage.map(({ name, usedGB, usableGB }) => `${name} ${whole(usedGB)} of ${whole(usableGB)}`)),
  ];
}
