import type { ManagementServerPlan, Plan } from "../../plan";
import { section, sentences, stacked } from "../text/section";
import type { Page } from "../text/page";
import { someOf } from "../text/words";
import type { PlanPart } from "./part";

const columns = [{ title: "Servers" }, { title: "Switched off by" }, { title: "Still referred to by" }];

export const retirement: PlanPart = {
  name: "retirement",
  says: "servers to be switched off, what still refers to them, and where recipients are managed",
  pick: ({ retirements, managementServer }) => ({
    retirements,
    ...(managementServer === undefined ? {} : { managementServer }),
  }),
  text: (plan, page) => stacked([retiredText(plan, page), managementText(plan.managementServer, page)]),
};

function retiredText({ retirements }: Plan, page: Page): string {
  const rows = retirements.map(({ servers, by, uses }) => {
    const named = uses.map(({ kind, name }) => `${kind} ${name}`);
    const shown = page.mostRows === undefined ? named.length : 4;
    return [someOf(servers, 4), by ?? "-", named.length === 0 ? "nothing known" : someOf(named, shown)];
  });
  return section(page, "Servers to be switched off", "retirement", columns, rows);
}

function managementText(plan: ManagementServerPlan | undefined, page: Page): string {
  if (plan === undefined) return "";
  const { server, adminFrom, byBastion, adminPorts, group } = plan;
  return sentences(page, "Management of recipients", [
    `On ${server}, by members of ${group}, with the management shell or the admin center.`,
    adminFrom.length === 0
      ? `Nobody administers it over the network (no \`adminFrom\`); it can be reached only ${byBastion ? "through Bastion or " : ""}at its console.`
      : `Administrators come from ${adminFrom.join(", ")} by TCP ${adminPorts.join(", ")}${byBastion ? ", or through Bastion" : ""}.`,
    "It holds no user mailboxes, relays no mail, and stays as long as the directory is synchronized.",
  ]);
}
