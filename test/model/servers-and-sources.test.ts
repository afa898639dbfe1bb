// Proves that the keys of sync and sign-on servers, old servers and clients reach model and plan unchanged, and that sources
// without a kind, a missing target and contradictory quotas are reported.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { planDeployment } from "../../lib/plan";
import { changed, type DocumentName } from "./documents";

type Path = readonly (string | number)[];

function modelOf(name: DocumentName, path: Path, value: unknown) {
  const { deployment, problems } = readDeployment(changed(name, path, value));
  expect(problems.map(problemText)).toEqual([]);
  if (deployment === undefined) throw new Error("no deployment");
  return deployment;
}

const problemsOf = (name: DocumentName, path: Path, value: unknown) =>
  readDeployment(changed(name, path, value)).problems.map(problemText);

test("a sync server with its own size, system and version is planned as specified", () => {
  const said = {
    windows: "2019",
    processors: 4,
    memoryGB: 16,
    systemDiskGB: 256,
    version: "2.5.79.0",
    roles: ["proxy"],
  };
  const server = { name: "SYNC9", datacenter: "cloud", network: "identity", zone: "1", ...said };
  const deployment = modelOf("school", ["identity", "directorySync", "servers", 0], server);
  expect(deployment.identity?.directorySync?.servers[1]).toMatchObject(said);
  const machine = planDeployment(deployment).plan?.machines.find(({ name }) => name === "SYNC9");
  expect(machine).toMatchObject({ release: "2019", processors: 4, memoryGB: 16 });
  expect(machine?.disks.map((disk) => disk.sizeGB)).toEqual([256]);
});

test("servers without these keys get the system of the Exchange servers and the size of their role", () => {
  const machines = planDeployment(modelOf("school", ["name"], "school")).plan?.machines ?? [];
  const sizes = machines
    .filter(({ role }) => role === "directory-sync" || role === "sign-on-proxy")
    .map(({ name, release, processors, memoryGB }) => [name, release, processors, memoryGB]);
  expect(sizes).toEqual([
    ["SYNC1", "2022", 2, 8],
    ["SYNC2", "2022", 2, 8],
    ["WAP1", "2022", 2, 4],
    ["WAP2", "2022", 2, 4],
  ]);
});

test("clients, accounts and the domain name reach the model", () => {
  const clients = { tls: "1.1", ntlm: "v1" };
  expect(modelOf("town", ["migration", "oldestClients"], clients).migration?.oldestClients).toEqual(clients);
  const account = modelOf("town", ["migration", "sources", 0, "kerberosAccount"], "own").migration?.sources[0];
  expect(account?.kerberosAccount).toBe("own");
  expect(modelOf("town", ["organization", "forest", "netBiosName"], "TOWN").organization.forest.netBiosName).toBe(
    "TOWN",
  );
  const signOn = modelOf("school", ["identity", "signOn", "certificateAuthentication"], "port-443").identity?.signOn;
  expect(signOn?.certificateAuthentication).toBe("port-443");
});

test("old servers in the pool of the new ones are added to proxies and to internal round robin", () => {
  const { plan } = planDeployment(modelOf("town", ["migration", "sources", 0, "inClientPool"], true));
  expect(plan?.wiring.proxies[0]?.pool.map(({ server }) => server)).toEqual(["MBX1", "MBX2", "OLDMAIL1"]);
  const inside = plan?.records.filter(
    ({ name, view, type }) => [name, view, type].join() === "mail.town.example,internal,A",
  );
  expect(inside?.map(({ value }) => value).sort()).toEqual(["10.1.10.11", "10.1.10.21", "10.2.10.21"]);
});

test("a source without a kind, a missing target and waves without a source are reported", () => {
  expect(problemsOf("town", ["migration", "sources", 0, "version"], undefined)).toEqual([
    "migration.sources[0]: the source's kind is missing, expected a `version` of Exchange, or the name of another `system`; add `version`, or `system` where it is not Exchange",
  ]);
  expect(problemsOf("school", ["migration", "target"], "cluster")).toEqual([
    "migration.target: the mailboxes are to move to a cluster, but there is none, got cluster, expected exchange-online, or a cluster; write `target: exchange-online`, or add a cluster",
  ]);
  expect(problemsOf("school", ["migration", "sources"], [])).toEqual([
    "migration.sources: there are waves, but no sources, expected a system that is replaced; add the systems that are replaced, or remove the waves",
  ]);
});

test("servers behind the endpoint are looked up if the document describes any Exchange server", () => {
  expect(problemsOf("school", ["hybrid", "managementServer"], undefined)).toEqual([]);
  expect(problemsOf("school", ["hybrid", "endpoint", "servers"], ["HYB2"])).toHaveLength(1);
});

test("a version that never existed is reported, an old one is not", () => {
  expect(problemsOf("town", ["migration", "sources", 0, "version"], "2022")).toEqual([
    'migration.sources[0].version: Exchange has no such version, got "2022", expected one of 5.5, 2000, 2003, 2007, 2010, 2013, 2016, 2019, SE; write the version of the old servers, or `system` where they are not Exchange',
  ]);
  expect(problemsOf("town", ["migration", "sources", 0, "version"], "2003")).toEqual([]);
});

test("an average above the maximum is reported, an equal one is not", () => {
  expect(problemsOf("town", ["migration", "additionalQuotaGB"], { average: 2.1, most: 2 })).toEqual([
    "migration.additionalQuotaGB.average: the average exceeds the maximum, got 2.1, expected at most 2; correct one of the two",
  ]);
  expect(problemsOf("town", ["migration", "additionalQuotaGB"], { average: 2, most: 2 })).toEqual([]);
});
