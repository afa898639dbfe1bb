// Proves that the private endpoint of a vault has an address of its own in a network of its datacenter, excludes public access,
// that without one the vault admits public addresses, and that vaults differ in name.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { changed } from "./documents";

const at = "datacenters[1].keyVault";
const texts = (vault: object) =>
  readDeployment(changed("school", ["datacenters", 1, "keyVault"], vault)).problems.map(problemText);

test("an address of a network of the datacenter is accepted, and so is none", () => {
  expect(texts({ privateAddress: "10.60.0.61" })).toEqual([]);
  expect(texts({ allowedFrom: ["203.0.113.0/28"] })).toEqual([]);
});

test("an address outside of them is a problem", () => {
  expect(texts({ privateAddress: "10.60.9.61" })).toEqual([
    `${at}.privateAddress: no network of the datacenter has this address, got "10.60.9.61", expected an address of 10.60.0.0/26, 10.60.1.0/26, 10.60.2.0/26, 10.60.15.224/27; choose an address of a network in which machines are`,
  ]);
});

test("public addresses beside it are a problem", () => {
  expect(texts({ privateAddress: "10.60.0.61", allowedFrom: ["203.0.113.0/28"] })).toEqual([
    `${at}.allowedFrom: a vault with a private endpoint has no public access, got ["203.0.113.0/28"], expected no public addresses; remove \`allowedFrom\`, or remove \`privateAddress\``,
  ]);
});

test("a private address that the vault is to admit is a problem", () => {
  expect(texts({ allowedFrom: ["203.0.113.0/28", "10.50.0.0/24"] })).toEqual([
    `${at}.allowedFrom[1]: a vault sees public addresses only, got "10.50.0.0/24", expected the public address behind which these machines are; write that address, or give the vault a \`privateAddress\``,
  ]);
});

test("an address that a machine has, that Azure keeps, or of the gateway's network is a problem", () => {
  expect(texts({ privateAddress: "10.60.0.10" }).join()).toContain("10.60.0.10");
  expect(texts({ privateAddress: "10.60.0.2" })).toHaveLength(1);
  expect(texts({ privateAddress: "10.60.15.230" })).toHaveLength(1);
});

test("a name that the vault of another datacenter has is a problem", () => {
  const second = {
    name: "second",
    platform: "azure",
    region: "northeurope",
    addressSpace: "10.70.0.0/20",
    networks: [{ name: "second", purpose: "management", cidr: "10.70.0.0/26", dns: ["10.60.0.10"] }],
  };
  const problems = (name: string) => {
    const document = changed("school", ["datacenters", 1, "keyVault"], { name: "kv-school-example" });
    const datacenters = [...(document["datacenters"] as object[]), { ...second, keyVault: { name } }];
    return readDeployment({ ...document, datacenters }).problems.map(problemText);
  };
  expect(problems("kv-second-example")).toEqual([]);
  expect(problems("KV-School-example")).toEqual([
    'datacenters[2].keyVault.name: the vault of datacenters[1] has this name, and each exists once in the world, got "KV-School-example", expected a name of its own, regardless of upper and lower case; choose another name, or leave it out',
  ]);
});
