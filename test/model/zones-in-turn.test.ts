// Proves that machines of one entry get its zones in turn, by their place in it, so that a further machine moves none: domain
// controllers and members of a DAG. A zone that the datacenter does not use is refused at its own place.
import { problemText } from "../../lib/base/problem";
import { instantiateClusters, readDeployment, type Deployment } from "../../lib/model";
import { changed } from "./documents";

const controllers = ["datacenters", 1, "activeDirectory", "domainControllers"];

function read(input: unknown): Deployment {
  const { deployment, problems } = readDeployment(input);
  if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
  return deployment;
}

function controllersOf(count: number, zones: readonly string[]) {
  const entry = { name: "AZ-AD{0}", count, zones, addresses: "10.60.0.10-10.60.0.14", cores: 2, windows: "2022" };
  return changed("school", controllers, [entry]);
}

test.each([2, 3, 4])("%i domain controllers alternate between two zones, and another one moves none", (count) => {
  const found = read(controllersOf(count, ["2", "1"])).datacenters[1]?.activeDirectory?.domainControllers ?? [];
  expect(found.map(({ name, zone }) => [name, zone])).toEqual(
    [
      ["AZ-AD1", "2"],
      ["AZ-AD2", "1"],
      ["AZ-AD3", "2"],
      ["AZ-AD4", "1"],
    ].slice(0, count),
  );
});

test("so do the members of a DAG", () => {
  const members = [{ name: "AZMBX{0}", count: 3, zones: ["1", "2"], addresses: { mapi: "10.2.10.21-10.2.10.23" } }];
  const deployment = read(changed("town-azure-dr", ["clusters", 0, "members", "dc2"], members));
  const [cluster] = instantiateClusters(deployment, {}).clusters;
  const inAzure = cluster?.members.filter(({ datacenter }) => datacenter === "dc2") ?? [];
  expect(inAzure.map(({ name, zone }) => [name, zone])).toEqual([
    ["AZMBX1", "1"],
    ["AZMBX2", "2"],
    ["AZMBX3", "1"],
  ]);
});

test("a zone that the datacenter does not use is refused where it stands", () => {
  expect(readDeployment(controllersOf(2, ["3", "1"])).problems.map(problemText)).toEqual([
    'datacenters[1].activeDirectory.domainControllers[0].zones[0]: there is no zone in cloud with this name, got "3", expected one of 1, 2; write `1`, or add the zone in cloud',
  ]);
});
