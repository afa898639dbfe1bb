import type { CostNote } from "../../plan";

/** Caveats that a reader of the cost needs besides the figures. */
export function costNoteText(note: CostNote): string {
  switch (note.code) {
    case "idle-hosts":
      return `No machine of the plan runs on these hosts, but they are paid for: ${note.names.join(", ")}.`;
    case "shared-hosts":
      return `Counted in full, though other guests run on them, too: ${note.names.join(", ")}.`;
    case "growth":
      return "Hosts and disks are those for the end of the growth; mailboxes and users are those of today.";
    case "no-server-licence":
      return `${note.names.join(", ")} holds no mailboxes, so no Exchange server licence is counted for it (not confirmed).`;
    case "outbound-traffic":
      return `Outbound traffic of ${note.names.join(", ")} datacenters is not counted, since no plan determines it; \`costs.estimates\` can.`;
  }
}
