import type { Plan, RecordPlan } from "../../plan";
import { count } from "../text/words";
import type { PlanPart } from "./part";
import { section } from "../text/section";

const columns = [
  { title: "View" },
  { title: "Name" },
  { title: "Type" },
  { title: "TTL", right: true },
  { title: "Value" },
  { title: "Created" },
  { title: "Purpose" },
];

export const records: PlanPart = {
  name: "records",
  says: "DNS records inside and outside",
  pick: ({ records: every }) => ({ records: every }),
  text: (plan, page) => section(page, heading(plan), "records", columns, plan.records.map(rowOf)),
};

function heading({ records: every }: Plan): string {
  return `Names: ${count(every.length, "record")}`;
}

function rowOf(record: RecordPlan): string[] {
  return [
    record.view,
    record.name,
    record.type,
    `${record.ttlSeconds} s`,
    record.value,
    record.existing ? "by others" : "here",
    record.purpose,
  ];
}
