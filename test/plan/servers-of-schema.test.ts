// Proves that the plan's list of servers includes every place of the schema that can name a server: every named entry of the
// schema is either a server, which is planned here with its role, location, addresses and path, or known not to be one.
import { documentJsonSchema } from "../../lib/model";
import type { DeploymentDocument } from "../../lib/model";
import { changedText, deploymentOf, named, planOf } from "../support/examples";

/** Place in the schema, server named there below, its entry in the plan. */
type Row = [place: string, name: string, role: string, datacenter: string, addresses: string, specified: string];

const servers: Row[] = [
  [
    "clusters[].members.*[]",
    "MBX1",
    "mailbox",
    "dc1",
    "mapi 10.1.10.21, replication 10.1.20.21",
    "clusters.DAG1.members.dc1",
  ],
  ["clusters[].witness", "FS3", "witness", "annex", "address 10.3.0.21", "clusters.DAG1.witness"],
  [
    "clusters[].alternateWitness",
    "FS2",
    "alternate-witness",
    "dc2",
    "address 10.2.0.31",
    "clusters.DAG1.alternateWitness",
  ],
  [
    "datacenters[].activeDirectory.domainControllers[]",
    "DC2-AD1",
    "domain-controller",
    "dc2",
    "address 10.2.0.11",
    "datacenters.DC2-AD1",
  ],
  ["datacenters[].hosts[]", "HV11", "hypervisor", "dc1", "address hv11.ad.town.example", "datacenters.dc1.hosts.HV11"],
  ["proxies[]", "rproxy", "reverse-proxy", "dc1", "address 10.1.50.10, public 203.0.113.10", "proxies.rproxy"],
  ["gateways[]", "mailgw", "mail-gateway", "dc1", "address 10.1.50.25, public 203.0.113.25", "gateways.mailgw"],
  ["monitoring[]", "zabbix.ad.town.example", "monitoring", "dc1", "address 10.1.0.60", "monitoring.checks"],
  ["backup[]", "veeam.ad.town.example", "backup", "dc2", "address 10.2.0.60", "backup.vault"],
  ["identity.directorySync.servers[]", "SYNC1", "directory-sync", "dc1", "address 10.1.0.71", "identity.SYNC1"],
  ["identity.signOn.servers[]", "ADFS1", "sign-on", "dc1", "address 10.1.0.72", "identity.ADFS1"],
  ["identity.signOn.proxies[]", "WAP1", "sign-on-proxy", "dc2", "address 10.2.0.73", "identity.WAP1"],
  ["hybrid.managementServer", "HYB1", "hybrid-management", "dc2", "address 10.2.0.74", "hybrid.HYB1"],
  ["hybrid.retire[]", "LYNC1", "retired", "-", "", "hybrid.retire.LYNC1"],
  ["applications[]", "website", "application", "dc1", "address 10.1.0.80", "applications.website"],
  ["migration.sources[].servers[]", "OLDMAIL1", "replaced", "dc1", "mapi 10.1.10.11", "migration.old.OLDMAIL1"],
];

/** Named entries that are not servers, or that name servers of other places. */
const others = [
  "",
  "clusters[]",
  "costs.present.items[]",
  "datacenters[]",
  "datacenters[].hosts[].storage[]",
  "datacenters[].keyVault",
  "datacenters[].networks[]",
  "datacenters[].networks[].rules[]",
  "domains[]",
  "hybrid.endpoint",
  // An existing server of another team: nothing is created, monitored or switched for it.
  "identity.directorySync.database",
  "identity.directorySync.database.server",
  "identity.signOn.relyingParties[]",
  "migration.sources[]",
  "migration.waves[]",
  "namespaces.zones[]",
  "organization",
  "organization.forest",
  "users[]",
];

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Every place where the schema accepts an object with a name or a server; `[]` for items, `*` for names of the document. */
function namedPlaces(at: Schema, path = ""): string[] {
  const { properties = {}, additionalProperties: any, items, anyOf = [] } = at;
  const own = ["name", "server"].some((key) => key in properties) ? [path] : [];
  return [
    ...own,
    ...anyOf.flatMap((option) => namedPlaces(option, path)),
    ...(items === undefined ? [] : namedPlaces(items, `${path}[]`)),
    ...(typeof any === "object" ? namedPlaces(any, `${path}.*`) : []),
    ...Object.entries(properties).flatMap(([key, below]) => namedPlaces(below, path === "" ? key : `${path}.${key}`)),
  ];
}

test("every named entry of the schema is a server below, or not a server", () => {
  const places = namedPlaces(documentJsonSchema());
  expect([...new Set(places)].sort()).toEqual([...servers.map(([place]) => place), ...others].sort());
});

function withServersEverywhere(town: DeploymentDocument): void {
  const existing = true;
  Object.assign(town.monitoring?.[0] ?? {}, { datacenter: "dc1" });
  Object.assign(town.backup?.[0] ?? {}, { datacenter: "dc2", address: "10.2.0.60" });
  Object.assign(town, {
    identity: {
      tenant: "town.onmicrosoft.com",
      directorySync: {
        product: "entra-connect",
        servers: [{ name: "SYNC1", existing, datacenter: "dc1", address: "10.1.0.71" }],
      },
      signOn: {
        method: "adfs",
        servers: [{ name: "ADFS1", existing, datacenter: "dc1", address: "10.1.0.72" }],
        proxies: [{ name: "WAP1", existing, datacenter: "dc2", address: "10.2.0.73" }],
      },
    },
    hybrid: {
      kind: "minimal",
      managementServer: { name: "HYB1", existing, datacenter: "dc2", address: "10.2.0.74" },
      retire: [{ name: "LYNC1", kind: "lync" }],
    },
    applications: [{ name: "website", datacenter: "dc1", address: "10.1.0.80", sends: "via-relay" }],
  });
}

describe("a server that is named at", () => {
  const plan = planOf(deploymentOf(changedText("town", withServersEverywhere)));

  test.each(servers)("%s is in the plan's list: %s", (_place, name, role, datacenter, addresses, specified) => {
    const server = named(plan.servers, name);
    const known = Object.entries(server.addresses).map(([purpose, address]) => `${purpose} ${address}`);
    expect([server.roles, server.datacenter ?? "-", known.join(", "), server.specified]).toEqual([
      [role],
      datacenter,
      addresses,
      [specified],
    ]);
  });

  test("the list contains only these, the further domain controllers, host and member", () => {
    const further = ["DC1-AD1", "DC1-AD2", "HV21", "MBX2"];
    expect(plan.servers.map(({ name }) => name).sort()).toEqual(
      [...servers.map(([, name]) => name), ...further].sort(),
    );
  });
});
