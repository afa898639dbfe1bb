import type { Plan, RecordPlan } from "../../plan";
import type { Page } from "../text/page";
import { section, stacked } from "../text/section";
import { count, shared } from "../text/words";
import type { PlanPart } from "./part";

const columns = [
  { title: "Name" },
  { title: "Type" },
  { title: "Value" },
  { title: "TTL, s", right: true },
  { title: "Zone" },
  { title: "Purpose" },
];

export const records: PlanPart = {
  name: "records",
  says: "internal and external DNS records",
  pick: ({ records: every }) => ({ records: every }),
  text: (plan, page) => stacked((["external", "internal"] as const).map((view) => viewText(plan, view, page))),
};

/** Values that all records of a view share are in the heading instead of every row. */
function viewText({ records: every }: Plan, view: RecordPlan["view"], page: Page): string {
  const shown = every.filter((record) => record.view === view);
  const [ttl, zone] = [shared(shown.map(({ ttlSeconds }) => `${ttlSeconds}`)), shared(shown.map(zoneText))];
  const heading = [
    `Names, ${view}: ${count(shown.length, "record")}`,
    ...(ttl === undefined ? [] : [`TTL ${ttl} s`]),
    ...(zone === undefined ? [] : [`zones ${zone}`]),
  ];
  const rows = shown.map((record) => [
    record.name,
    record.type,
    valueText(record),
    ttl === undefined ? String(record.ttlSeconds) : "",
    zone === undefined ? zoneText(record) : "",
    record.purpose,
  ]);
  return section(page, heading.join(", "), "records", columns, rows);
}

function zoneText({ existing }: RecordPlan): string {
  return existing ? "existing" : "created";
}

/** An address that the platform assigns is known only after its creation; until then it has a name. */
function valueText({ value, createdAddress }: RecordPlan): string {
  return createdAddress === undefined ? value : `created as ${value}`;
}
