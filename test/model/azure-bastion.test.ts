// Proves that Bastion is accepted with a subnet of its own inside the address space, and that a subnet which Azure refuses, a network
// of Bastion's name, and addresses from which nobody can arrive are problems with a remedy.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { changed } from "./documents";

const at = "datacenters[1]";
const texts = (bastion: object) =>
  readDeployment(changed("school", ["datacenters", 1, "bastion"], bastion)).problems.map(problemText);

test("a /26 that no network has is accepted, larger ones too", () => {
  expect(texts({ cidr: "10.60.3.0/26" })).toEqual([]);
  expect(texts({ cidr: "10.60.4.0/24", sku: "standard", allowedFrom: ["203.0.113.0/24"] })).toEqual([]);
});

test("a /27 is too small", () => {
  expect(texts({ cidr: "10.60.3.0/27" })).toEqual([
    `${at}.bastion.cidr: the subnet is too small for Bastion, got "10.60.3.0/27", expected a prefix of at most /26; give the subnet more addresses`,
  ]);
});

test("the subnet is inside the address space and overlaps with no network", () => {
  expect(texts({ cidr: "10.61.3.0/26" })).toEqual([
    `${at}.bastion.cidr: the subnet of Bastion is outside the datacenter's address space, got "10.61.3.0/26", expected a network inside 10.60.0.0/20; correct the subnet or \`addressSpace\``,
  ]);
  expect(texts({ cidr: "10.60.15.192/26" })).toEqual([
    `${at}.bastion.cidr: the subnet of Bastion overlaps with the network GatewaySubnet (10.60.15.224/27), got "10.60.15.192/26", expected addresses that no network of the datacenter has; choose other addresses, or correct the network`,
  ]);
});

test("nobody arrives with a private address", () => {
  expect(texts({ cidr: "10.60.3.0/26", allowedFrom: ["10.50.0.50"] })).toEqual([
    `${at}.bastion.allowedFrom[0]: Bastion has a public address, at which nobody arrives with a private one, got "10.50.0.50", expected a public address or network; name the public address behind which these people are`,
  ]);
});

test("only the two SKUs with a subnet exist", () => {
  expect(texts({ cidr: "10.60.3.0/26", sku: "developer" }).join()).toContain(`${at}.bastion.sku`);
});

test.each(["AzureBastionSubnet", "azurebastionsubnet"])("no network is called %s", (name) => {
  const network = { name, purpose: "management", cidr: "10.60.3.0/26" };
  const { problems } = readDeployment(changed("school", ["datacenters", 1, "networks", 4], network));
  expect(problems.map(problemText)).toEqual([
    `${at}.networks[4].name: Azure reserves this name for the subnet of Bastion, which is not among the networks, got "${name}", expected another name; remove the network and give its addresses to \`bastion.cidr\`, or choose another name`,
  ]);
});
