/** Proves that data disks of different sizes are told as such: in the sizes, the sheet and the explanation. */
import { createColors } from "picocolors";
import { parse, stringify } from "yaml";
import { planDeployment, sizeSheet } from "../../../lib/plan";
import { explainFigure } from "../../../lib/plan/sheet/explain-figure";
import { planParts, sheetText } from "../../../lib/report";
import { deploymentOf, exampleText, planOf } from "../../support/examples";
import { writtenLock, type Change } from "../lock/support";

const PAGE = { style: createColors(false), width: 120 };

function townOf(databases: number) {
  const document = parse(exampleText("town")) as Parameters<Change>[0];
  Object.assign(document.clusters?.[0] ?? {}, { databases });
  return deploymentOf(stringify(document));
}

const deployment = townOf(5);
const { plan } = planDeployment(deployment, { lock: writtenLock(planOf(townOf(4))) });
if (plan === undefined) throw new Error("the town with a fifth database cannot be planned");

test("a database added to a lock has a disk of its own size beside the larger ones", () => {
  const [sizes] = plan.sizes.clusters;
  expect(sizes?.dataDisks.map(({ machine, sizeGB }) => `${machine} ${sizeGB}`)).toEqual([
    "MBX1 2479",
    "MBX1 2479",
    "MBX1 2479",
    "MBX1 2479",
    "MBX1 1983",
    "MBX2 2479",
    "MBX2 2479",
    "MBX2 2479",
    "MBX2 2479",
    "MBX2 1983",
  ]);
});

test("the sheet and the plan give both sizes, and alike disks one", () => {
  expect(sheetText(sizeSheet(deployment, plan), PAGE)).toMatch(/Data disk, deployed +1,983 to 2,479 GB\n/);
  const part = planParts.find(({ name }) => name === "sizes");
  expect(part?.text(plan, PAGE)).toMatch(/Data disk, deployed +1,983 to 2,479 GB\n/);
  const alike = townOf(4);
  expect(sheetText(sizeSheet(alike, planOf(alike)), PAGE)).toMatch(/Data disk, deployed +2,479 GB\n/);
});

test("the explanation says that it is the largest, and why disks differ", () => {
  const explained = explainFigure(deployment, plan, "dataDiskGB");
  const [step] = explained.ok ? (explained.figures[0]?.steps ?? []) : [];
  expect(step).toMatchObject({
    value: 2479,
    formula:
      "the largest as deployed; disks have 1983 to 2479 GB: whole physical disks, or decided at different times and large enough still (neededDataDiskGB)",
  });
});
