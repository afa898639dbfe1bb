// Proves that Terraform addresses are stable: the town's are those of the golden list, which is only edited manually, and growth
// changes no existing one. The rehearsals prove that an engine keeps resources with unchanged addresses.
import { readFileSync } from "node:fs";
import path from "node:path";
import { resourcesOf, stacksOf } from "./constructs/support/stacks";
import { townDocument } from "./constructs/support/town";
import type { Editable } from "./constructs/support/town";

const town = stacksOf(townDocument());

it("the town's addresses are those of the golden list", () => {
  const addresses = [
    ...Object.keys(resourcesOf(town)),
    ...Object.entries(town).flatMap(([stack, json]) => [
      ...json.provider.hyperv.map((provider) => `${stack} provider.hyperv.${String(provider["alias"])}`),
      ...Object.keys(json.variable).map((name) => `${stack} var.${name}`),
    ]),
  ].sort();
  const golden = readFileSync(path.join(__dirname, "addresses.golden.txt"), "utf8").trimEnd().split("\n");
  expect(addresses).toEqual(golden);
});

/** A host like the first one of the datacenter, with its own name. */
function addHost(document: Editable, datacenter: number, name: string): void {
  const hosts = document.datacenters[datacenter]?.hosts ?? [];
  const like = hosts[0];
  if (like !== undefined) hosts.push({ ...like, name, address: `${name.toLowerCase()}.ad.town.example` });
}

/** One more mailbox server on its own host in each of the two datacenters. */
function newMembers(a: number, b: number, last: number, hosts: readonly [string, string]) {
  const member = (number: number, site: number, host: string) => ({
    name: `MBX${number}`,
    host,
    addresses: { mapi: `10.${site}.10.${last}`, replication: `10.${site}.20.${last}` },
  });
  return { dc1: [member(a, 1, hosts[0])], dc2: [member(b, 2, hosts[1])] };
}

it("a second DAG with members on new hosts changes no existing address", () => {
  const grown = townDocument((document) => {
    addHost(document, 0, "HV12");
    addHost(document, 1, "HV22");
    document.users.push({
      name: "schools",
      mailboxes: 300,
      messagesPerDay: 50,
      averageMessageKB: 75,
      quotaGB: 3,
      clients: { outlook: "100%" },
    });
    const first = document.clusters?.[0];
    if (first === undefined) throw new Error("the town has a DAG");
    document.clusters?.push({
      ...structuredClone(first),
      name: "DAG2",
      users: ["schools"],
      members: newMembers(3, 4, 31, ["HV12", "HV22"]),
      witness: { ...first.witness, existing: true, directory: "C:\\DAGWitness\\DAG2" },
      alternateWitness: { ...first.alternateWitness, existing: true, directory: "C:\\DAGWitness\\DAG2" },
    });
  });
  const before = resourcesOf(town);
  const stacks = stacksOf(grown);
  const after = resourcesOf(stacks);
  expect(Object.fromEntries(Object.keys(before).map((address) => [address, after[address]]))).toEqual(before);
  expect(Object.keys(after)).toContain("town-dc1 hyperv_machine_instance.DAG2_MBX3_vm");
  expect(stacks["town-dc1"]?.provider.hyperv.map((provider) => provider["alias"])).toEqual(["HV11", "HV12"]);
  expect(stacks["town-dc1"]?.provider.hyperv[0]).toEqual(town["town-dc1"]?.provider.hyperv[0]);
});

/** The town with one more member in each datacenter, and this number of copies of each database in each. */
function grownBy(copiesPerDatacenter: number) {
  return townDocument((document) => {
    addHost(document, 0, "HV12");
    addHost(document, 1, "HV22");
    const first = document.clusters?.[0];
    if (first === undefined) throw new Error("the town has a DAG");
    const more = newMembers(3, 4, 22, ["HV12", "HV22"]);
    first.members["dc1"]?.push(...more.dc1);
    first.members["dc2"]?.push(...more.dc2);
    first.copies.perDatacenter = copiesPerDatacenter;
  });
}

it("one more pair of members in the first DAG, with one more copy on each side, changes no existing address", () => {
  const after = Object.keys(resourcesOf(stacksOf(grownBy(2))));
  expect(Object.keys(resourcesOf(town)).filter((address) => !after.includes(address))).toEqual([]);
  expect(after).toContain("town-dc1 hyperv_machine_instance.DAG1_MBX3_vm");
  expect(after).toContain("town-dc2 hyperv_vhd.DAG1_MBX4_DAG1-DB4");
});

// Decided anew, without a lock, copies spread over the new members: the disks that they leave are removed.
it("one more pair of members without more copies removes only disks whose copies move to the new members", () => {
  const before = Object.keys(resourcesOf(town));
  const after = Object.keys(resourcesOf(stacksOf(grownBy(1))));
  const gone = before.filter((address) => !after.includes(address));
  const movedTo = (address: string) =>
    address.includes("MBX1") ? address.replace("MBX1", "MBX3") : address.replace("MBX2", "MBX4");
  expect(gone.filter((address) => !address.includes(" hyperv_vhd."))).toEqual([]);
  expect(gone.filter((address) => address.endsWith("_system"))).toEqual([]);
  expect(gone.map(movedTo).filter((address) => !after.includes(address))).toEqual([]);
});
