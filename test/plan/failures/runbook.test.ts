// Proves the commands of a manual switchover for every shape of what is left: which parts are stopped and how, and which witness the
// restore names.
import { simulateFailure, type FailureCluster, type FailureSet } from "../../../lib/plan/failures";
import { operatorStepText } from "../../../lib/report/operator-steps/operator-step-text";
import { failing, twoDatacenters } from "./clusters";

const group = "-Identity DAG1";
const stopSite = (site: string) =>
  `Stop-DatabaseAvailabilityGroup ${group} -ActiveDirectorySite ${site} -ConfigurationOnly`;
const stopMember = (name: string) =>
  `Stop-DatabaseAvailabilityGroup ${group} -MailboxServer ${name} -ConfigurationOnly`;
const stopService = (name: string) => `Invoke-Command -ComputerName ${name} { Stop-Service ClusSvc }`;
const restore = (rest = "") => `Restore-DatabaseAvailabilityGroup ${group}${rest}`;
const placeholder = " -AlternateWitnessServer <a server that still runs> -AlternateWitnessDirectory <directory>";

function stepsOf(cluster: FailureCluster, parts: Partial<FailureSet>): readonly string[] {
  const { quorum, activation, steps } = simulateFailure(cluster, failing(parts));
  expect([quorum, activation]).toEqual(["lost", "manual"]);
  return steps.map(operatorStepText);
}

describe("a lost datacenter", () => {
  const dc2Left = (rest: string, town: FailureCluster): void =>
    expect(stepsOf(town, { datacenters: ["dc1"] })).toEqual([
      stopSite("dc1"),
      stopService("B1"),
      stopService("B2"),
      restore(` -ActiveDirectorySite dc2${rest}`),
      "Remove the A and MX records of dc1 from DNS until dc1 is back",
    ]);

  test("is restored with the witness that the members left reach", () => {
    const town = twoDatacenters(2, 2, "dc1");
    dc2Left(placeholder, town);
    dc2Left(placeholder, { ...town, alternateWitness: { name: "FS9", datacenter: "dc1" } });
    dc2Left(" -AlternateWitnessServer FS9", { ...town, alternateWitness: { name: "FS9", datacenter: "dc2" } });
    dc2Left("", twoDatacenters(4, 2, "third"));
    dc2Left("", { ...twoDatacenters(4, 2, "third"), alternateWitness: { name: "FS9", datacenter: "dc2" } });
  });

  test("needs no witness for one member, which is stopped by name where its datacenter is left", () => {
    expect(stepsOf(twoDatacenters(2, 2, "dc1"), { datacenters: ["dc1"], members: ["B2"] })).toEqual([
      stopSite("dc1"),
      stopMember("B2"),
      stopService("B1"),
      restore(" -ActiveDirectorySite dc2"),
      "Remove the A and MX records of dc1 from DNS until dc1 is back",
    ]);
  });
});

test("a datacenter that still runs is stopped on its members as well, if only some of them run", () => {
  const steps = stepsOf(twoDatacenters(2, 2, null), { members: ["B1"], links: [["dc1", "dc2"]] });
  expect(steps).toEqual([
    `Stop-DatabaseAvailabilityGroup ${group} -ActiveDirectorySite dc2    # on a member in dc2, if one can be reached`,
    stopSite("dc2"),
    stopService("A1"),
    stopService("A2"),
    restore(` -ActiveDirectorySite dc1${placeholder}`),
    "Remove the A and MX records of dc2 from DNS until dc2 is back",
  ]);
});

test("without a lost datacenter no record is removed", () => {
  const copies = ["A1", "A2"].map((server, place) => ({ server, preference: place + 1, lagged: false }));
  const single = { ...twoDatacenters(2, 0, "dc1"), databases: [{ name: "DB1", mailboxes: 1, copies }] };
  expect(stepsOf(single, { members: ["A2"], witness: true })).toEqual([
    stopMember("A2"),
    stopService("A1"),
    restore(" -ActiveDirectorySite dc1"),
  ]);
});

describe("three datacenters", () => {
  const town = twoDatacenters(3, 1, null);
  const three = { ...town, members: [...town.members, { name: "C1", datacenter: "dc3" }] };

  test("two that are left are restored together, without a site", () => {
    const steps = stepsOf(three, { datacenters: ["dc1"] });
    expect(steps.slice(0, 4)).toEqual([stopSite("dc1"), stopService("B1"), stopService("C1"), restore(placeholder)]);
  });

  test("the records of both that are lost are removed", () => {
    const steps = stepsOf({ ...three, sites: { dc2: "SOUTH" } }, { datacenters: ["dc2", "dc3"], members: ["A2"] });
    expect(steps.slice(0, 3)).toEqual([stopSite("SOUTH"), stopSite("dc3"), stopMember("A2")]);
    expect(steps.at(-1)).toBe("Remove the A and MX records of dc2, dc3 from DNS until they are back");
  });
});

test("databases that wait for an operator are activated by one command for each server", () => {
  const town = twoDatacenters(2, 2, "third");
  const copies = (servers: string[]) =>
    servers.map((server, place) => ({ server, preference: place + 1, lagged: false }));
  const placed = { DB1: ["A1", "B1"], DB2: ["A1", "B2"], DB3: ["A2", "B2"], DB4: ["A1", "B1"] };
  const databases = Object.entries(placed).map(([name, list]) => ({ name, mailboxes: 1, copies: copies(list) }));
  const members = town.members.map((member) =>
    member.datacenter === "dc2" ? { ...member, autoActivation: "blocked" as const } : member,
  );
  const { quorum, steps } = simulateFailure({ ...town, databases, members }, failing({ members: ["A1"] }));
  expect([quorum, steps.map(operatorStepText)]).toEqual([
    "kept",
    [
      '"DB1", "DB4" | Move-ActiveMailboxDatabase -ActivateOnServer B1',
      '"DB2" | Move-ActiveMailboxDatabase -ActivateOnServer B2',
    ],
  ]);
});
