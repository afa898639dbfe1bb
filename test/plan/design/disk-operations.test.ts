// Proves that the number of databases on single disks follows the disks' operations too, not only their size.
import { changedText, deploymentOf, planOf, type Mutable } from "../../support/examples";
import type { DeploymentDocument } from "../../../lib/model";

function governmentWith(kind: string): number {
  const text = changedText("government", (document) => {
    for (const datacenter of (document as Mutable<DeploymentDocument>).datacenters ?? []) {
      for (const host of (datacenter as { hosts?: { storage: { disks?: { kind: string } }[] }[] }).hosts ?? []) {
        for (const storage of host.storage) if (storage.disks !== undefined) storage.disks.kind = kind;
      }
    }
  });
  return planOf(deploymentOf(text)).clusters[0]?.databases.length ?? 0;
}

// A DAG of 50,500 mailboxes has 3,055 operations per second with the fifth on top; four databases share a disk.
test("slow disks: 4 × 3,055 / 57.5 requires 213 databases, 224 is the next multiple of 16 members", () => {
  expect(governmentWith("hdd-7200-sas-3.5")).toBe(224);
});

test("fast disks: the size of the disk decides, 176", () => {
  expect(governmentWith("hdd-15000-sas-3.5")).toBe(176);
});

test("a disk kind without a figure requires nothing", () => {
  expect(governmentWith("ssd")).toBe(176);
});
