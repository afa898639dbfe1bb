// Proves that a machine pinned to a host is refused if the host lacks memory or disks for it, and that a host of exactly the
// required size is accepted.
import { planDeployment } from "../../../lib/plan";
import { changedText, deploymentOf } from "../../support/examples";
import type { Mutable } from "../../support/examples";
import type { DeploymentDocument } from "../../../lib/model";

type Hosts = NonNullable<Mutable<DeploymentDocument>["datacenters"][number]["hosts"]>;

/** Problems of the town with a changed host HV11; its member MBX1 is pinned there. */
function problemsWith(change: (host: Hosts[number]) => void) {
  const text = changedText("town", (document) => {
    const [host] = (document as Mutable<DeploymentDocument>).datacenters[0]?.hosts ?? [];
    if (host === undefined) throw new Error("the town has a host in dc1");
    change(host);
  });
  return planDeployment(deploymentOf(text)).problems.map(({ code, message, got, expected }) => ({
    code,
    message,
    got,
    expected,
  }));
}

/** The database volume of the town's hosts. */
function mailVolume(host: Hosts[number], usableGB: number): void {
  for (const storage of host.storage ?? []) if (storage.name === "mail") storage.usableGB = usableGB;
}

test("memory: 64 GB of other guests and 128 GB of the member are more than 191 GB", () => {
  expect(problemsWith((host) => (host.memoryGB = 192))).toEqual([]);
  expect(problemsWith((host) => (host.memoryGB = 191))).toEqual([
    {
      code: "host-full",
      message: "HV11 has no room for MBX1",
      got: "192 GB of memory",
      expected: "at most 191 GB of memory",
    },
  ]);
});

test("disks: four of 2,479 GB are more than 9,915 GB", () => {
  expect(problemsWith((host) => mailVolume(host, 9916))).toEqual([]);
  expect(problemsWith((host) => mailVolume(host, 9915))).toEqual([
    {
      code: "host-full",
      message: "HV11 has no room for MBX1",
      got: "9916 GB of mail",
      expected: "at most 9915 GB of mail",
    },
  ]);
});
