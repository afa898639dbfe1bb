import type { Checking } from "./checking";
import { placedMachines } from "./machines";

/** In a datacenter of platform `existing` nothing is made: what is said to stand there must exist already. */
export function checkCreated(checking: Checking): void {
  for (const machine of placedMachines(checking)) {
    const { datacenter = "", existing, kind, name, path } = machine;
    if (existing || checking.datacenters.get(datacenter)?.platform !== "existing") continue;
    checking.report({
      code: "nothing-created-here",
      path: `${path}.existing`,
      message: `the ${kind} ${name} is to be created in a datacenter where nothing is created`,
      got: `platform existing of ${datacenter}`,
      expected: "true, or a datacenter of platform hyper-v or azure",
      remedy: "write `existing: true` if it exists, or place it elsewhere",
    });
  }
}
