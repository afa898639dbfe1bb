/** Proves which Azure size and disks a Mailbox server gets: by processors, memory, disks and its databases' disk operations. */
import { sizeSheet } from "../../../lib/plan/sheet";
import { deploymentOf, exampleText, planOf } from "../../support/examples";
import { azureTown, prices } from "../azure-town";

const members = (costs?: string, size?: string) => {
  const { deployment, plan } = azureTown(costs, size);
  return { found: sizeSheet(deployment, plan).azure, sizes: plan.sizes.clusters[0] };
};

test("MBX2 of the town needs 128 GB, four data disks and the operations of four copies, and gets the smallest size for them", () => {
  const { found, sizes } = members();
  const iops = sizes?.peakIopsPerServer ?? 0;
  // Pages of 32 KB, and 1 MB/s of maintenance for each of four copies.
  expect(found).toEqual([
    {
      members: ["MBX2"],
      need: { vcpu: 4, memoryGB: 128, dataDisks: 4, iops, mbps: iops / 32 + 4, networkCards: 2 },
      size: "Standard_E16s_v5",
      reason: { kind: "smallest", of: 5 },
      // 240 GB and 2,479 GB.
      disks: [
        { tier: "P15", purpose: "system", count: 1 },
        { tier: "P50", purpose: "database", count: 4 },
      ],
    },
  ]);
});

test("prices decide between the sizes that fit", () => {
  const { found } = members(
    prices("azureVirtualMachine: { Standard_E32s_v5: 1, Standard_D4s_v5: 0.1 }, azurePremiumDisk: { P60: 1, P50: 2 }"),
  );
  expect(found[0]).toMatchObject({
    size: "Standard_E32s_v5",
    reason: { kind: "cheapest", of: 1, price: 1 },
  });
  expect(found[0]?.disks.map(({ tier }) => tier)).toEqual(["P60", "P60"]);
});

test("the document's own size stays, and its shortfalls are reported", () => {
  expect(members("", "Standard_E20s_v5").found[0]).toMatchObject({
    size: "Standard_E20s_v5",
    reason: { kind: "specified", tooLittle: [] },
  });
  expect(members("", "Standard_D4s_v5").found[0]).toMatchObject({
    size: "Standard_D4s_v5",
    reason: { kind: "specified", tooLittle: ["memoryGB"] },
  });
});

test("there is none without a member in Azure", () => {
  for (const name of ["town", "school"] as const) {
    const deployment = deploymentOf(exampleText(name));
    expect(sizeSheet(deployment, planOf(deployment)).azure).toEqual([]);
  }
});
