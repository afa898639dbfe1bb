import { renameSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { stableJson } from "../../base/order";
import type { Lock } from "../../plan";
import { unwritableLock } from "../../report";
import { systemCode, unusable } from "../errors";
import type { CommandIo } from "../io";

/** Writes a lock atomically: to a temporary file, then renamed. */
export function writeLock(name: string, lock: Lock, io: CommandIo): void {
  const file = path.resolve(io.workingDirectory, name);
  const beside = `${file}.new`;
  try {
    writeFileSync(beside, stableJson(lock));
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    if (systemCode(error) === "") throw error;
    throw unusable(unwritableLock(name, systemCode(error)));
  }
}
