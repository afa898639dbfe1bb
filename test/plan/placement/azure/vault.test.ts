// Proves the name of a vault, which secrets it holds, and that each role may read only what it needs.
import { azureNameRules } from "../../../../lib/base/azure-names";
import { vaultName } from "../../../../lib/facts/vault-limits";
import type { AzureDatacenterPlan, AzureVaultPlan } from "../../../../lib/plan";
import { planVault } from "../../../../lib/plan/placement/platforms/azure/vault";
import { deploymentOf, exampleText, named, planOf } from "../../../support/examples";
import { planWith, type Change } from "../../lock/support";

function vaultOf(change: Change = () => undefined): AzureVaultPlan | undefined {
  const plan = planWith("school", change);
  const cloud = plan.datacenters.find(({ name }) => name === "cloud") as AzureDatacenterPlan;
  return cloud.vault;
}

test("the school's vault: its name is the deployment's own, its secrets have addresses without a version", () => {
  expect(vaultOf()).toEqual({
    name: "kv-school-cloud-1uvjcrr",
    uri: "https://kv-school-cloud-1uvjcrr.vault.azure.net/",
    retentionDays: 90,
    fromNatGateway: true,
    from: [],
    secrets: [
      ...(
        [
          ["domain-join", "account"],
          ["dsrm", "password"],
          ["hybrid-certificate", "certificate"],
          ["login-certificate", "certificate"],
          ["promotion", "account"],
          ["relay-certificate", "certificate"],
        ] as const
      ).map(([name, value]) => ({
        name,
        url: `https://kv-school-cloud-1uvjcrr.vault.azure.net/secrets/${name}`,
        value,
      })),
    ],
    identities: [
      {
        role: "directory-sync",
        name: "school-cloud-directory-sync",
        machines: ["SYNC1", "SYNC2"],
        secrets: ["domain-join"],
      },
      {
        role: "domain-controller",
        name: "school-cloud-domain-controller",
        machines: ["AZ-AD1", "AZ-AD2"],
        secrets: ["dsrm", "promotion"],
      },
      {
        role: "hybrid-management",
        name: "school-cloud-hybrid-management",
        machines: ["HYB1"],
        secrets: ["domain-join", "hybrid-certificate"],
      },
      {
        role: "mail-gateway",
        name: "school-cloud-mail-gateway",
        machines: ["relay"],
        secrets: ["relay-certificate"],
      },
      {
        role: "sign-on",
        name: "school-cloud-sign-on",
        machines: ["FS1", "FS2"],
        secrets: ["domain-join", "login-certificate"],
      },
      {
        role: "sign-on-proxy",
        name: "school-cloud-sign-on-proxy",
        machines: ["WAP1", "WAP2"],
        secrets: ["login-certificate"],
      },
    ],
  });
});

test("only gateways read their certificate and login, only proxies and federation servers the certificate of sign-on, only domain controllers what promotes and restores them", () => {
  const vault = vaultOf((school) => {
    const cloud = school.datacenters[1];
    const [relay] = school.gateways ?? [];
    if (relay?.smartHost !== undefined) relay.smartHost.auth = "login";
    if (cloud !== undefined) cloud.keyVault = { name: "kv-own", allowedFrom: ["203.0.113.0/28"] };
  });
  expect(vault?.identities.map(({ role, secrets }) => [role, secrets])).toEqual([
    ["directory-sync", ["domain-join"]],
    ["domain-controller", ["dsrm", "promotion"]],
    ["hybrid-management", ["domain-join", "hybrid-certificate"]],
    ["mail-gateway", ["relay-certificate", "relay-login"]],
    ["sign-on", ["domain-join", "login-certificate"]],
    ["sign-on-proxy", ["login-certificate"]],
  ]);
  expect(vault).toMatchObject({ name: "kv-own", from: ["203.0.113.0/28"] });
  expect(vault?.secrets.map(({ name, value }) => [name, value])).toEqual([
    ["domain-join", "account"],
    ["dsrm", "password"],
    ["hybrid-certificate", "certificate"],
    ["login-certificate", "certificate"],
    ["promotion", "account"],
    ["relay-certificate", "certificate"],
    ["relay-login", "login"],
  ]);
});

test("without a secret that a machine reads there is no vault, unless the document asks for one", () => {
  const without: Change = (school) => {
    school.credentials = { localAdministrator: { secret: "local-admin" } };
    delete school.identity?.signOn?.certificate?.pfx;
    delete school.hybrid?.certificate?.pfx;
    for (const gateway of school.gateways ?? []) gateway.software = "other";
  };
  expect(vaultOf(without)).toBeUndefined();
  expect(
    vaultOf((school) => {
      without(school);
      if (school.datacenters[1] !== undefined) school.datacenters[1].keyVault = {};
    }),
  ).toMatchObject({ secrets: [], identities: [] });
});

test("where machines do not reach the Internet through a NAT gateway, the vault admits no NAT gateway", () => {
  const deployment = deploymentOf(exampleText("school"));
  const cloud = named(deployment.datacenters, "cloud");
  const { network } = named(planOf(deployment).datacenters, "cloud") as AzureDatacenterPlan;
  if (network === undefined) throw new Error("the school has no network in Azure");
  const by = { deployment, plan: planOf(deployment) };
  expect(planVault(cloud, by, { ...network, outbound: { kind: "none" } })?.fromNatGateway).toBe(false);
  expect(planVault(cloud, by, undefined)?.fromNatGateway).toBe(false);
});

test.each([
  ["school", "cloud"],
  ["a-very-long-deployment", "and-a-long-datacenter"],
  ["X_1", "D--2"],
  ["1", "2"],
])("the name for %s %s is one that Azure accepts", (deployment, datacenter) => {
  const name = vaultName(deployment, datacenter, "ad.example");
  expect(azureNameRules("azurerm_key_vault.name").filter((rule) => !rule.holds(name))).toEqual([]);
});

test("names that are cut alike differ, and those of another forest", () => {
  const long = "a-very-long-deployment";
  const names = [
    vaultName(long, "one", "ad.example"),
    vaultName(long, "two", "ad.example"),
    vaultName(long, "one", "ad.other"),
  ];
  expect(new Set(names).size).toBe(3);
});
