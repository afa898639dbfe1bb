import { azureDatacentersOf, type AzureUpdatesPlan } from "../../plan";
import { section } from "../text/section";
import { someOf } from "../text/words";
import type { PlanPart } from "./part";

const columns = [
  { title: "Datacenter" },
  { title: "Group" },
  { title: "Every month" },
  { title: "Time" },
  { title: "Machines" },
];

export const updates: PlanPart = {
  name: "updates",
  says: "nights in which machines in Azure are updated",
  pick: (plan) => ({
    updates: azureDatacentersOf(plan.datacenters).map(({ name, updates: nights }) => ({ datacenter: name, ...nights })),
  }),
  text: (plan, page) =>
    section(
      page,
      "Updates of the operating system",
      "updates",
      columns,
      azureDatacentersOf(plan.datacenters).flatMap(({ name, updates: nights }) => rowsOf(name, nights)),
    ),
};

function rowsOf(datacenter: string, { schedules, manual }: AzureUpdatesPlan): string[][] {
  const nights = schedules.map(({ name, week, day, window, timeZone, machines }) => [
    datacenter,
    name,
    `${week} ${day.charAt(0).toUpperCase()}${day.slice(1)}`,
    `${window} ${timeZone}`,
    someOf(machines, 8),
  ]);
  return manual.length === 0 ? nights : [...nights, [datacenter, "-", "by people only", "-", someOf(manual, 8)]];
}
