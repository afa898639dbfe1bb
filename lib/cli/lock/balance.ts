import { ExitCode } from "../exit-code";
import { DocumentError } from "../input/read-document";
import { modules } from "../lazy-modules";
import { balanceText } from "../../report";
import { flagOption, printJson, wantsJson, type VerbCall } from "../verb";
import { fileOfLock, readWithLock, say } from "./update";
import { writeLock } from "./write";

/** Prints the moves that distribute the copies evenly over the members, in a safe order. */
export async function balance(call: VerbCall, file: string): Promise<ExitCode> {
  const read = await readWithLock(call, file);
  const { plan, deployment } = read.planWith(read.documentLock.lock);
  const { lock, clusters, problems } = modules.plan().balanceLock(plan, deployment);
  if (problems.length > 0) throw new DocumentError(problems, read.name);
  const name = fileOfLock(file);
  const write = flagOption(call, "yes");
  // Disks follow the copies: the written lock is that of the plan with the balanced layout.
  if (write) writeLock(name, modules.plan().lockOf(read.planWith(lock).plan), call.io);
  if (wantsJson(call)) printJson(call, { lock: name, written: write, clusters });
  else {
    const end = write ? `${name} written.` : "Nothing was written; --yes writes the balanced layout.";
    call.io.stdout.write(balanceText(clusters, call.page));
    say(call, end);
  }
  return ExitCode.fine;
}
