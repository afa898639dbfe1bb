import { section } from "../text/section";
import type { PlanPart } from "./part";
import { reasonText } from "./reason";

const columns = [{ title: "Key" }, { title: "Decided", right: true }, { title: "Reason" }];

export const decisions: PlanPart = {
  name: "decisions",
  says: "what was decided for `auto`, and why",
  pick: ({ decisions: every }) => ({ decisions: every }),
  text: (plan, page) =>
    section(
      page,
      "Decisions",
      "decisions",
      columns,
      plan.decisions.map(({ path, decided, reason }) => [path, String(decided), reasonText(reason)]),
    ),
};
