import type { Checking } from "./checking";
import { placedMachines } from "./named-machines";
import { createsOn, creatingPlatforms } from "./platforms/check-platforms";

/** What the document places on a platform that creates nothing must already exist. */
export function checkCreated(checking: Checking): void {
  for (const machine of placedMachines(checking)) {
    const { datacenter = "", existing, kind, name, path } = machine;
    const platform = checking.datacenters.get(datacenter)?.platform;
    if (existing || platform === undefined || createsOn(platform)) continue;
    checking.report({
      code: "nothing-created-here",
      path: `${path}.existing`,
      message: `the ${kind} ${name} is to be created in a datacenter where nothing is created`,
      got: `platform ${platform} of ${datacenter}`,
      expected: `true, or a datacenter of platform ${creatingPlatforms}`,
      remedy: "write `existing: true` if it exists, or place it elsewhere",
    });
  }
}
