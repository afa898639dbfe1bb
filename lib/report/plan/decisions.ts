import { section } from "../text/section";
import type { PlanPart } from "./part";

const columns = [{ title: "Left to the planner" }, { title: "Decided", right: true }, { title: "Because" }];

export const decisions: PlanPart = {
  name: "decisions",
  says: "what `auto` was decided to be, and why",
  pick: ({ decisions: every }) => ({ decisions: every }),
  text: (plan, page) =>
    section(
      page,
      "Decisions",
      "decisions",
      columns,
      plan.decisions.map(({ path, decided, reason }) => [path, String(decided), reason]),
    ),
};
