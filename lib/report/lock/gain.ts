import type { LockGain } from "../../plan";
import type { Page } from "../text/page";
import { table } from "../text/table";
import { count, hanging, percentIfKnown, whole } from "../text/words";

/** Compares the current decisions with a fresh decision, and lists what would have to move for it. */
export function gainText({ kept, fresh, moves }: LockGain, page: Page): string {
  const columns = [{ title: "Figure" }, { title: "Locked", right: true }, { title: "Fresh", right: true }];
  const rows = [
    ["members of DAGs", whole(kept.members), whole(fresh.members)],
    ["databases", whole(kept.databases), whole(fresh.databases)],
    ["hosts used", whole(kept.hosts), whole(fresh.hosts)],
    ["processors of all machines", whole(kept.processors), whole(fresh.processors)],
    ["memory of all machines, GB", whole(kept.memoryGB), whole(fresh.memoryGB)],
    ["disks of all machines, GB", whole(kept.diskGB), whole(fresh.diskGB)],
    ["processor load in the worst allowed failure", percentIfKnown(kept.peakLoad), percentIfKnown(fresh.peakLoad)],
  ];
  const moved = [
    ...(moves.copies === 0 ? [] : [count(moves.copies, "database copy", "database copies")]),
    ...(moves.machines === 0 ? [] : [`${count(moves.machines, "machine")} to another host`]),
    ...(moves.addresses === 0 ? [] : [count(moves.addresses, "address", "addresses")]),
  ];
  const would = `A fresh decision would move ${moved.length === 0 ? "nothing" : moved.join(", ")}.`;
  return `${table(page, columns, rows)}\n${hanging("", would, page.width)}\n`;
}
