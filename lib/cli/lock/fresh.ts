import { ExitCode } from "../exit-code";
import { readDocument } from "../input/load-document";
import { DocumentError } from "../input/read-document";
import { modules } from "../lazy-modules";
import { flagOption, printJson, wantsJson, type VerbCall } from "../verb";
import { gainText } from "../../report";
import { fileOfLock, say } from "./update";
import { writeLock } from "./write";

/**
 * Decides everything afresh and shows what that would move and gain. Works with a broken lock too, since it replaces
 * it.
 */
export async function decideAfresh(call: VerbCall, file: string): Promise<ExitCode> {
  const { io, page } = call;
  const read = await readDocument(file, io);
  const name = fileOfLock(file);
  const fresh = read.planWith(undefined).plan;
  const usable = read.documentLock.lock;
  const gain = usable === undefined ? undefined : gainOver(read.planWith, usable, fresh);
  const write = flagOption(call, "yes");
  if (write) writeLock(name, modules.plan().lockOf(fresh), io);
  if (wantsJson(call)) printJson(call, { lock: name, written: write, gain: gain ?? null });
  else {
    const end = write ? `${name} written.` : "Nothing was written; --yes writes the new lock.";
    if (gain === undefined) say(call, `There is no usable lock beside ${file}: nothing to compare with.`);
    else io.stdout.write(gainText(gain, page));
    say(call, end);
  }
  return ExitCode.fine;
}

type PlanWith = Awaited<ReturnType<typeof readDocument>>["planWith"];

/** No comparison if the deployment can no longer be planned with the lock. */
function gainOver(planWith: PlanWith, lock: Parameters<PlanWith>[0], fresh: ReturnType<PlanWith>["plan"]) {
  try {
    return modules.plan().lockGain(planWith(lock).plan, fresh);
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}
