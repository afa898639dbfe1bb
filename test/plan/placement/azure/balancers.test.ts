// Proves which load balancers the school gets in Azure, with front ends, probes and pools, and when it gets none; and that
// proxies and gateways in Azure get one for their virtual address and are reached at their own addresses.
import { parse, stringify } from "yaml";
import type { AzureBalancerPlan, Plan, ServerPlan } from "../../../../lib/plan";
import { planBalancers } from "../../../../lib/plan/names/balancers";
import { changedText, deploymentOf, exampleText, named, planOf, type Mutable } from "../../../support/examples";
import type { DeploymentDocument, ServerRole } from "../../../../lib/model";

type Document = Mutable<DeploymentDocument>;

/** The load balancers of the school's datacenter in Azure. */
function balancers(change: (document: Document) => void = () => undefined): readonly AzureBalancerPlan[] {
  const plan = planOf(deploymentOf(changedText("school", (document) => change(document as Document))));
  const cloud = named(plan.datacenters, "cloud");
  if (cloud.platform !== "azure") throw new Error("the cloud is not in Azure");
  return cloud.balancers;
}

function signOnOf(document: Document) {
  const signOn = document.identity?.signOn;
  if (signOn === undefined) throw new Error("the school signs on");
  return signOn;
}

const shared = { zones: ["1", "2", "3"], probeIntervalSeconds: 5, probeThreshold: 2, idleTimeoutMinutes: 15 };
const probe = { protocol: "http", port: 80, path: "/adfs/probe" };
const external: AzureBalancerPlan = {
  ...shared,
  part: "signOn",
  name: "login_proxies",
  resource: "school-cloud-login-proxies",
  ports: [443],
  probe: { protocol: "http", port: 80, path: "/adfs/probe" },
  connectPorts: [],
  frontEnd: { kind: "public", label: "login", publicAddress: "school-cloud-login" },
  distribution: "source-address",
  pool: [
    { machine: "WAP1", adapter: "perimeter" },
    { machine: "WAP2", adapter: "perimeter" },
  ],
};

test("the school: federation servers inside, proxies outside, and the hybrid endpoint with one server", () => {
  expect(balancers()).toEqual([
    {
      ...external,
      name: "login",
      resource: "school-cloud-login",
      frontEnd: { kind: "internal", subnet: "identity", address: "10.60.0.15" },
      pool: [
        { machine: "FS1", adapter: "management" },
        { machine: "FS2", adapter: "management" },
      ],
    },
    external,
    {
      ...shared,
      part: "hybrid",
      name: "hybrid",
      resource: "school-cloud-hybrid",
      ports: [443],
      probe: { protocol: "https", port: 443, path: "/ews/healthcheck.htm" },
      connectPorts: [],
      frontEnd: { kind: "public", label: "hybrid", publicAddress: "school-cloud-hybrid" },
      distribution: "connection",
      pool: [{ machine: "HYB1", adapter: "mapi" }],
    },
  ]);
});

test.each(["pass-through", "password-hash"] as const)("%s: only the hybrid endpoint is balanced", (method) => {
  const made = balancers((document) => {
    signOnOf(document).method = method;
  });
  expect(made.map(({ name }) => name)).toEqual(["hybrid"]);
});

test("an existing public address has its load balancer already", () => {
  const made = balancers((document) => {
    signOnOf(document).publicAddress = { address: "203.0.113.20" };
  });
  expect(made.map(({ name }) => name)).toEqual(["login", "hybrid"]);
});

test("existing servers are never put into a pool", () => {
  const made = balancers((document) => {
    for (const server of signOnOf(document).servers ?? []) Object.assign(server, { existing: true });
  });
  expect(made.map(({ name }) => name)).toEqual(["login_proxies", "hybrid"]);
});

test("certificates at port 49443 are passed on as well, to servers and proxies", () => {
  const made = balancers((document) => {
    signOnOf(document).certificateAuthentication = "port-49443";
  });
  expect(made.map(({ ports }) => ports)).toEqual([[443, 49443], [443, 49443], [443]]);
  expect(made[0]?.probe).toEqual(probe);
});

test.each([
  [{ kind: "full" }, [25]],
  [{ kind: "minimal", mailFlow: "centralized" }, [25]],
  [{ kind: "minimal" }, []],
])("mail from Exchange Online enters at the hybrid endpoint of %j by a port of its own", (hybrid, expected) => {
  const made = balancers((document) => Object.assign(document.hybrid ?? {}, hybrid));
  expect(made.map(({ name, connectPorts }) => [name, connectPorts])).toEqual([
    ["login", []],
    ["login_proxies", []],
    ["hybrid", expected],
  ]);
});

test("every created server of the hybrid endpoint is behind it, whatever its role", () => {
  const school = deploymentOf(exampleText("school"));
  if (school.hybrid?.endpoint === undefined) throw new Error("the school has a hybrid endpoint");
  const endpoint = { ...school.hybrid.endpoint, servers: ["HYB1", "MBX1", "MBX2", "OLD1"] };
  const deployment = { ...school, hybrid: { ...school.hybrid, endpoint } };
  const server = (name: string, datacenter: string, existing: boolean, role: ServerRole): ServerPlan => ({
    name,
    datacenter,
    existing,
    roles: [role],
    clusters: [],
    addresses: {},
    specified: [],
  });
  const servers = [
    server("MBX1", "cloud", false, "mailbox"),
    server("MBX2", "campus", false, "mailbox"),
    server("OLD1", "cloud", true, "replaced"),
    server("HYB1", "cloud", false, "hybrid-management"),
    server("AZ-AD1", "cloud", false, "domain-controller"),
  ];
  const hybrid = planBalancers(deployment, servers, ["cloud"]).find(({ use }) => use === "hybrid");
  expect(hybrid?.servers).toEqual(["HYB1", "MBX1"]);
});

/** The town with its second datacenter in Azure, where two proxies share an address and a gateway receives mail. */
function fronts(change: (document: Document) => void = () => undefined): Plan {
  const document = parse(exampleText("town-azure-dr")) as Document;
  const dc2 = named(document.datacenters, "dc2");
  const perimeter = { name: "perimeter", purpose: "perimeter", cidr: "10.2.20.0/24", assign: "10.2.20.10-10.2.20.60" };
  Object.assign(dc2, { networks: [...(dc2.networks ?? []), perimeter] });
  const hosts = ["mail.town.example"];
  const common = { datacenter: "dc2", network: "perimeter", zone: "1" };
  const proxy = { ...common, software: "nginx", mode: "tls-passthrough", hosts, virtualAddress: "10.2.20.5" };
  const gateway = {
    ...common,
    name: "gw2",
    software: "postfix",
    host: "mx2.town.example",
    publicAddress: "203.0.113.77",
  };
  Object.assign(document, {
    proxies: [...(document.proxies ?? []), { ...proxy, name: "px{0}", count: 2, publicAddress: "203.0.113.99" }],
    gateways: [...(document.gateways ?? []), gateway],
  });
  Object.assign(document.namespaces ?? {}, { distribution: { internal: "load-balancer", external: "single-front" } });
  change(document);
  return planOf(deploymentOf(stringify(document)));
}

test("proxies in Azure share their virtual address by a load balancer; existing ones by themselves", () => {
  const { balancers: planned } = fronts();
  expect(planned).toEqual([
    {
      part: "proxies",
      name: "10-2-20-5",
      use: "client-access",
      host: "mail.town.example",
      datacenter: "dc2",
      servers: ["px1", "px2"],
      ports: [],
      connectPorts: [443],
      distribution: "connection",
      frontEnd: { kind: "internal", address: "10.2.20.5" },
    },
  ]);
  const existing = fronts(({ proxies = [] }) => {
    Object.assign(proxies[1] ?? {}, { existing: true, addresses: "10.2.20.50-10.2.20.51" });
  });
  expect(existing.balancers).toEqual([]);
});

test("security groups let clients, the Internet and probes in at the proxies' and gateways' own addresses", () => {
  const { datacenters } = fronts();
  const dc2 = named(datacenters, "dc2");
  if (dc2.platform !== "azure") throw new Error("dc2 is not in Azure");
  const rules = dc2.network?.subnets.find(({ name }) => name === "perimeter")?.securityGroup?.rules ?? [];
  const entering = rules.filter(({ direction, access }) => direction === "inbound" && access === "allow");
  const said = entering.map(({ name, sources, destinations, ports }) => [name, sources, destinations, ports]);
  const clients = ["10.1.0.0/16", "10.2.0.0/24", "10.2.10.0/24", "10.3.0.0/24"];
  const proxies = ["10.2.20.11", "10.2.20.12"];
  expect(said).toEqual([
    ["in_load-balancer-probe", ["AzureLoadBalancer"], ["10.2.20.10", ...proxies], ["25", "443"]],
    ["in_client-access", clients, proxies, ["443"]],
    ["in_client-access-outside", ["Internet"], proxies, ["443"]],
    ["in_mail-out", ["10.1.10.21", "10.2.10.21"], ["10.2.20.10"], ["25"]],
    ["in_mail-in-outside", ["Internet"], ["10.2.20.10"], ["25"]],
    ["in_checks", ["10.1.0.60"], ["10.2.20.10", ...proxies], ["25", "443"]],
  ]);
});
