/** Proves that what cannot be calculated without the hosts' processor figures is undecided everywhere, and never zero. */
import { join } from "node:path";
import { sizeSheet, summarize, explainFigure } from "../../../lib/plan/sheet";
import { lockGain } from "../../../lib/plan/lock/gain";
import { changedText, deploymentOf, planOf, type Mutable } from "../../support/examples";
import type { DeploymentDocument } from "../../../lib/model";
import { command, Folders, townText } from "../../cli/support/command";

type Hosts = Mutable<NonNullable<NonNullable<DeploymentDocument["datacenters"]>[number]["hosts"]>>;

const deployment = deploymentOf(
  changedText("town", (document) => {
    for (const { hosts = [] } of document.datacenters ?? []) {
      for (const host of hosts as Hosts) delete host.specintRate2006;
    }
  }),
);
const plan = planOf(deployment);
const [sizes] = plan.sizes.clusters;

test("the plan omits the loads, keeps their limit, and names the key that would decide them", () => {
  expect(sizes?.processorLoad).toEqual({ limit: 0.8 });
  expect(sizes).not.toHaveProperty("megacycles");
  expect(plan.sizes.notes.at(-1)).toEqual({
    code: "processor-load-undecided",
    cluster: "DAG1",
    key: "specintRate2006",
    hosts: ["HV11", "HV21"],
  });
});

test("the limit is on the sheet without a value, after the known ones", () => {
  const limits = sizeSheet(deployment, plan).clusters[0]?.limits ?? [];
  expect(limits.at(-1)).toMatchObject({ id: "processor-load", value: null, limit: 80, percent: null });
  expect(limits.slice(0, -1).every(({ value, percent }) => value !== null && percent !== null)).toBe(true);
});

test("a comparison, a lock's gain and an explanation have no figure either", () => {
  expect(summarize(deployment, plan)).toMatchObject({ worstSinglePercent: null, worstAllowedPercent: null });
  expect(lockGain(plan, plan).kept).not.toHaveProperty("peakLoad");
  const explained = explainFigure(deployment, plan, "processorLoadWorst");
  expect(explained).toMatchObject({
    ok: false,
    problem: {
      code: "undecided-figure",
      message: "processor load, worst allowed failure of DAG1 is undecided: no host gives a figure for its processors",
      remedy: "set `specintRate2006` of HV11 and the other hosts",
    },
  });
});

describe("the command", () => {
  const folders = new Folders();
  afterAll(() => folders.remove());
  const text = townText.replaceAll(/^ +specintRate2006: \d+.*\n/gm, "");
  const file = join(folders.make({ "town.yaml": text }), "town.yaml");

  // The lock is written first, so that there is one to compare with.
  test.each([
    [["size"], /processor load in the worst allowed failure +undecided +80/],
    [["size"], /Used megacycles, worst allowed failure +undecided/],
    [["plan", "--part", "sizes"], /Processor load, worst allowed failure +undecided/],
    [["simulate"], /processor load undecided/],
    [["size"], /set `specintRate2006` of HV11, HV21\./],
    [["lock"], /./],
    [["lock", "--fresh"], /processor load in the worst allowed failure +undecided +undecided/],
  ])("%j shows no figure", async ([verb = "", ...options], text) => {
    const { stdout } = await command([verb, file, ...options]);
    expect(stdout.replace(/ *\n */g, "\n")).toMatch(text);
    expect(stdout).not.toMatch(/\b0% of|\(0%\)/);
  });
});
