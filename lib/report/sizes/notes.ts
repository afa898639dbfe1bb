import type { SizesNote } from "../../plan";

/** What the figures of a plan rest on. */
export function sizesNoteText({ version, figuresOf }: SizesNote): string {
  return `Exchange ${version}: no newer per-mailbox figures are confirmed, so those of Exchange ${figuresOf} are used with the hardware limits of ${version}.`;
}
