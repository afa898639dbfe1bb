// Proves that the three documents are read correctly, have the intended meaning, and keep it in any order of their lists.
import fc from "fast-check";
import { readDeployment, type Deployment } from "../../lib/model";
import { changed, documentNames, documentObject, documentText, type DocumentName } from "./documents";

function deploymentOf(input: unknown): Deployment {
  const { deployment, problems } = readDeployment(input);
  if (deployment === undefined) throw new Error(JSON.stringify(problems));
  return deployment;
}

describe.each(documentNames)("the document of the %s", (name) => {
  it("is read without problems, and the same as YAML, JSON and object", () => {
    const fromYaml = readDeployment(documentText(name));
    expect(fromYaml.problems).toEqual([]);
    const json = JSON.stringify(documentObject(name), null, "\t");
    expect(readDeployment(json, { format: "json" }).deployment).toEqual(fromYaml.deployment);
    expect(deploymentOf(documentObject(name))).toEqual(fromYaml.deployment);
    expect(fromYaml.document).toEqual(documentObject(name));
  });

  it("means the same with shuffled lists", () => {
    const expected = deploymentOf(documentText(name));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (numbers) => {
        expect(deploymentOf(shuffled(documentObject(name), numbers))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it("contains no shorthand after reading", () => {
    const { clusters: _clusters, ...rest } = deploymentOf(documentText(name));
    expect(JSON.stringify(rest).replaceAll("{disk}", "")).not.toMatch(/\{0|\{datacenter|%"/);
  });
});

describe("the town", () => {
  const town = deploymentOf(documentText("town"));

  it("has its defaults filled in", () => {
    expect(town.transport).toEqual({
      maxMessageMB: 35,
      safetyNetDays: 2,
      queueDays: 2,
      peakHour: 0.1,
      frontEndProxy: false,
    });
    expect(town.growth).toEqual({ perYear: 0.1, years: 5 });
    expect(town.users.map((tier) => [tier.name, tier.kind, tier.location, tier.clients])).toEqual([
      ["shared", "shared", "cluster", {}],
      ["specialists", "user", "cluster", { outlook: 0.9, mobile: 0.1 }],
      ["staff", "user", "cluster", { outlook: 0.85, web: 0.05, mobile: 0.1 }],
    ]);
    const annex = town.datacenters.find((datacenter) => datacenter.name === "annex");
    expect(annex).toEqual({
      name: "annex",
      adminFrom: [],
      availability: {},
      outbound: "nat-gateway",
      platform: "existing",
      activeDirectory: { site: "ANNEX", service: "ad-ds", subnets: ["10.3.0.0/24"], domainControllers: [] },
      networks: [],
      hosts: [],
      images: {},
      hypervisorAccess: { authentication: "ntlm", port: 5986 },
      tags: {},
      timeZone: "UTC",
      updates: { mode: "scheduled", window: "02:00-05:00", from: "2027-01-01", nights: [] },
      zones: [],
      siteRecovery: [],
      firewallIdleSeconds: 3600,
      protectStateful: true,
    });
    expect(town.clusters[0]?.copies).toEqual({
      perDatacenter: { dc1: 1, dc2: 1 },
      lagged: 0,
      replayLagDays: 0,
      replayLagManager: false,
    });
    expect(town.links.map((link) => [link.between, link.paths])).toEqual([
      [["annex", "dc1"], 1],
      [["annex", "dc2"], 1],
      [["dc1", "dc2"], 2],
    ]);
  });

  it("keeps the order of DNS servers and of waves", () => {
    const dc2 = town.datacenters.find((datacenter) => datacenter.name === "dc2");
    expect(dc2?.networks.find((network) => network.name === "servers")?.dns).toEqual(["10.2.0.11", "10.1.0.11"]);
    expect(town.migration?.waves.map((wave) => wave.name)).toEqual(["pilot", "first-day", "second-day"]);
  });
});

describe("the government", () => {
  const government = deploymentOf(documentText("government"));

  it("expands hosts, domain controllers, proxies and gateways", () => {
    const [north] = government.datacenters;
    expect(north?.hosts.map((host) => `${host.name} ${host.address}`).slice(8, 11)).toEqual([
      "HVN09 hvn09.corp.government.example",
      "HVN10 hvn10.corp.government.example",
      "HVN11 hvn11.corp.government.example",
    ]);
    expect(north?.hosts).toHaveLength(17);
    expect(north?.activeDirectory?.domainControllers.map((it) => `${it.name} ${it.address}`)).toEqual([
      "N-AD01 10.10.0.10",
      "N-AD02 10.10.0.11",
      "N-AD03 10.10.0.12",
      "N-AD04 10.10.0.13",
      "N-AD05 10.10.0.14",
      "N-AD06 10.10.0.15",
    ]);
    const shown = government.gateways.map((it) => [it.name, it.group, it.address, it.publicAddress, it.host]);
    expect(shown).toEqual([
      ["mx-north1", "mx-north", "10.10.64.33", "198.51.100.25", "mx1.north.government.example"],
      ["mx-north2", "mx-north", "10.10.64.34", "198.51.100.26", "mx2.north.government.example"],
      ["mx-south1", "mx-south", "10.20.64.33", "198.51.100.65", "mx1.south.government.example"],
      ["mx-south2", "mx-south", "10.20.64.34", "198.51.100.66", "mx2.south.government.example"],
    ]);
    expect(government.proxies.map((it) => [it.name, it.address, it.virtualAddress, it.publicAddress])).toEqual([
      ["lb-north1", "10.10.64.31", "10.10.64.20", "198.51.100.20"],
      ["lb-north2", "10.10.64.32", "10.10.64.20", "198.51.100.20"],
      ["lb-south1", "10.20.64.31", "10.20.64.20", "198.51.100.60"],
      ["lb-south2", "10.20.64.32", "10.20.64.20", "198.51.100.60"],
    ]);
  });

  it("uses the formatted size of physical disks: 4000 raw are 3725.29 usable", () => {
    const storage = government.datacenters[0]?.hosts[0]?.storage.find((item) => item.name === "mail");
    expect(storage?.path).toBe("M:\\{disk}");
    expect((storage?.usableGB ?? 0) / 18).toBeCloseTo(3725.29, 2);
  });

  it("gives witnesses addresses of their networks", () => {
    const [design] = government.clusters;
    expect([design?.witness?.address, design?.alternateWitness?.address]).toEqual(["10.30.0.20", "10.20.17.1"]);
    expect(government.monitoring[0]?.address).toBe("10.10.17.1");
  });
});

describe("the school", () => {
  const school = deploymentOf(documentText("school"));

  it("gives its servers addresses of their networks, in the order of names", () => {
    const { directorySync, signOn } = school.identity ?? {};
    const servers = [...(directorySync?.servers ?? []), ...(signOn?.servers ?? []), ...(signOn?.proxies ?? [])];
    expect(servers.map((server) => [server.name, server.address])).toEqual([
      ["SYNC1", "10.60.0.22"],
      ["SYNC2", "10.60.0.23"],
      ["FS1", "10.60.0.20"],
      ["FS2", "10.60.0.21"],
      ["WAP1", "10.60.1.11"],
      ["WAP2", "10.60.1.12"],
    ]);
    expect(school.gateways[0]?.address).toBe("10.60.1.10");
    expect(school.hybrid?.managementServer?.address).toBe("10.60.2.10");
  });
});

describe("shorthand", () => {
  it("accepts shares as percentages and as numbers", () => {
    const path = ["users", 0, "clients"];
    expect(deploymentOf(changed("town", path, { outlook: 0.85, web: "5%", mobile: 0.1 }))).toEqual(
      deploymentOf(documentText("town")),
    );
  });

  it("never assigns an address that is used anywhere in the document", () => {
    const document = changed("school", ["applications", 0, "address"], "10.60.0.20");
    const { identity } = deploymentOf(document);
    expect(identity?.signOn?.servers.map((server) => server.address)).toEqual(["10.60.0.21", "10.60.0.22"]);
  });

  it("keeps what is wrong for Exchange, so that a rule can explain it", () => {
    const machine = { dynamicMemory: true, checkpoints: true, disk: "differencing", roles: ["domain-controller"] };
    const wrong = changed("town", ["clusters", 0, "machine"], machine);
    (wrong["clusters"] as { witness: unknown }[])[0] = {
      ...(wrong["clusters"] as { witness: object }[])[0],
      witness: { kind: "cloud" },
    };
    (wrong["proxies"] as { mode: string }[])[0]!.mode = "tls-offload";
    const deployment = deploymentOf(wrong);
    expect(deployment.clusters[0]?.machine).toMatchObject({ ...machine, checkpoints: "production" });
    expect(deployment.clusters[0]?.witness).toMatchObject({ kind: "cloud", name: "cloud-witness", datacenter: "" });
    expect(deployment.proxies[0]?.mode).toBe("tls-offload");
  });

  it("keeps the specification of new domain controllers if the planner decides their number", () => {
    const entry = { name: "X-AD{00}", count: "auto", addresses: "10.1.0.50-10.1.0.52", cores: 4, windows: "2025" };
    const document = changed("town", ["datacenters", 0, "activeDirectory", "domainControllers", 2], entry);
    const site = deploymentOf(document).datacenters.find((datacenter) => datacenter.name === "dc1")?.activeDirectory;
    expect(site?.automatic).toEqual({
      namePattern: "X-AD{00}",
      addresses: ["10.1.0.50", "10.1.0.51", "10.1.0.52"],
      cores: 4,
      windows: "2025",
      globalCatalog: true,
      readOnly: false,
      existing: false,
    });
    expect(site?.domainControllers.map((controller) => controller.name)).toEqual(["DC1-AD1", "DC1-AD2"]);
  });
});

describe("positions", () => {
  const result = readDeployment(documentText("town"));
  const lines = documentText("town").split("\n");

  it.each([
    ["name", "town"],
    ["clusters[0].witness.datacenter", "annex"],
    ["datacenters[1].hosts[0].memoryGB", "384"],
    ["migration.waves[2].mailboxes", "265"],
    ["users[1]", "{ name: specialists"],
  ])("of %s is where %s is", (path, text) => {
    const position = result.positionOf(path);
    expect(lines[(position?.line ?? 0) - 1]?.slice((position?.column ?? 0) - 1)).toMatch(new RegExp(`^${text}`));
  });

  it("of a missing value is that of its nearest ancestor", () => {
    expect(result.positionOf("clusters[0].witness.zone")).toEqual(result.positionOf("clusters[0].witness"));
  });

  it("are unknown for an object", () => {
    expect(readDeployment(documentObject("town")).positionOf("name")).toBeUndefined();
  });
});

describe("paths in the document", () => {
  const paths = (name: DocumentName) => readDeployment(documentText(name)).paths;

  it.each<[DocumentName, Parameters<ReturnType<typeof paths>["of"]>, string | undefined]>([
    ["town", ["datacenters", "DC2"], "datacenters[1]"],
    ["town", ["networks", "dc2", "replication"], "datacenters[1].networks[1]"],
    ["town", ["hosts", "HV21"], "datacenters[1].hosts[0]"],
    ["town", ["storage", "HV21", "mail"], "datacenters[1].hosts[0].storage[1]"],
    ["town", ["domainControllers", "DC1-AD2"], "datacenters[0].activeDirectory.domainControllers[1]"],
    ["town", ["links", "annex", "dc1"], "links[1]"],
    ["town", ["users", "shared"], "users[2]"],
    ["town", ["members", "MBX2"], "clusters[0].members.dc2[0]"],
    ["town", ["witnesses", "DAG1", "FS2"], "clusters[0].alternateWitness"],
    ["town", ["zones", "town.example", "external"], "namespaces.zones[1]"],
    ["town", ["waivers", "proxy-two-per-dc", ""], "waivers[0]"],
    ["town", ["waivers", 0], "waivers[1]"],
    ["town", ["waves", "first-day"], "migration.waves[1]"],
    ["town", ["gateways", "nobody"], undefined],
    ["government", ["gateways", "mx-north2"], "gateways[0]"],
    ["government", ["gateways", "mx-south"], "gateways[1]"],
    ["government", ["hosts", "HVS17"], "datacenters[1].hosts[0]"],
    ["government", ["clusters", "DAG07"], "clusters[0]"],
    ["government", ["clusters", "DAG{00}"], "clusters[0]"],
    ["government", ["members", "DAG03", "S03MBX08"], "clusters[0].members.south[0]"],
    ["school", ["identity", "WAP2"], "identity.signOn.proxies[1]"],
    ["school", ["hybrid", "HYB1"], "hybrid.managementServer"],
    ["school", ["applications", "student-records"], "applications[1]"],
  ])("of the %s: %j is %s", (name, [kind, ...names], path) => {
    expect(paths(name).of(kind, ...names)).toBe(path);
  });
});

/** Lists whose order matters. */
const ordered = new Set(["dns", "waves"]);

function shuffled(value: unknown, numbers: Iterator<number>, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, numbers) as object);
    if (ordered.has(key)) return items;
    const keyed = items.map((item) => ({ item, order: Number(numbers.next().value) }));
    return keyed.sort((a, b) => a.order - b.order).map(({ item }) => item);
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shuffled(item, numbers, name)]));
}
