import type { SizesNote } from "../../plan";
import { someOf } from "../text/words";

/** The assumptions and gaps behind a plan's figures. */
export function sizesNoteText(note: SizesNote): string {
  if (note.code === "processor-load-undecided") {
    const load = `The processor load of ${note.cluster} is undecided`;
    if (note.hosts.length === 0)
      return `${load}: its members are on no host of the document, and no figure for the processors of Azure sizes is known.`;
    return `${load}: no host gives a figure for it; set \`${note.key}\` of ${someOf(note.hosts, 3)}.`;
  }
  const { version, figuresOf } = note;
  return `Exchange ${version}: no newer per-mailbox figures are confirmed, so those of Exchange ${figuresOf} are used with the hardware limits of ${version}.`;
}
