// Proves which load balancers the school gets in Azure, with front ends, probes and pools, and when it gets none.
import type { AzureBalancerPlan, ServerPlan } from "../../../../lib/plan";
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
