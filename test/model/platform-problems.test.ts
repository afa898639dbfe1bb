// Proves that what Azure and hosts themselves refuse is reported before planning, and that restrictions of Exchange are left to the rules.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { changed, type DocumentName } from "./documents";

const textsOf = (name: DocumentName, path: readonly (string | number)[], value: unknown): string[] =>
  readDeployment(changed(name, path, value)).problems.map(problemText);

const cloud = ["datacenters", 1];

test.each<[string, (string | number)[], unknown, string]>([
  [
    "a VPN gateway without a network",
    [...cloud, "networks", 3, "purpose"],
    "management",
    "datacenters[1].networks: the VPN gateway has no network, expected a network named GatewaySubnet of purpose vpn-gateway; add the network, or remove `vpn`",
  ],
  [
    "a VPN gateway in a network of another name",
    [...cloud, "networks", 3, "name"],
    "vpn",
    'datacenters[1].networks[3].name: Azure requires one name for the network of a VPN gateway, got "vpn", expected GatewaySubnet; name the network GatewaySubnet',
  ],
  [
    "a subnet that is too small",
    [...cloud, "networks", 3, "cidr"],
    "10.60.15.224/30",
    'datacenters[1].networks[3].cidr: Azure does not support subnets as small as this, got "10.60.15.224/30", expected a prefix of at most /29; give the network more addresses',
  ],
  [
    "an address that Azure keeps",
    [...cloud, "activeDirectory", "domainControllers", 0, "address"],
    "10.60.0.3",
    'datacenters[1].activeDirectory.domainControllers[0].address: Azure reserves the first 4 addresses of 10.60.0.0/26 for itself, got "10.60.0.3", expected a later address of the network; choose another address',
  ],
  [
    "an address of a load balancer in no subnet",
    ["identity", "signOn", "virtualAddress"],
    "10.60.9.15",
    'identity.signOn.virtualAddress: the address of a load balancer in Azure is in no network of cloud, got "10.60.9.15", expected an address in the network of the servers; correct the address, or add its network',
  ],
  [
    "a range that begins with one",
    [...cloud, "networks", 0, "assign"],
    "10.60.0.3-10.60.0.60",
    'datacenters[1].networks[0].assign: Azure reserves the first 4 addresses of 10.60.0.0/26 for itself, got "10.60.0.3-10.60.0.60", expected a later address of the network; choose another address',
  ],
  [
    "a machine that is not there under Site Recovery",
    [...cloud, "siteRecovery"],
    ["HYB2"],
    'datacenters[1].siteRecovery[0]: there is no machine with this name, got "HYB2", expected one of CAMPUS-AD1, AZ-AD1, AZ-AD2, relay, SYNC1, SYNC2, FS1, FS2, WAP1, WAP2, HYB1, MAIL1, MAIL2; write `HYB1`, or add the machine',
  ],
  [
    "a budget that begins within a month",
    ["costs", "budget"],
    { perMonth: 500, from: "2027-01-02" },
    'costs.budget.from: this value is not valid, got "2027-01-02", expected the first day of a month such as 2027-01-01; write the first day of a month such as 2027-01-01',
  ],
  [
    "a vault outside Azure",
    ["backup", 0, "datacenter"],
    "campus",
    'backup[0].datacenter: a service of Azure is created in a datacenter in Azure, got "campus", expected one of cloud; write `cloud`',
  ],
  [
    "monitoring by Azure outside it",
    ["monitoring", 0, "datacenter"],
    "campus",
    'monitoring[0].datacenter: a service of Azure is created in a datacenter in Azure, got "campus", expected one of cloud; write `cloud`',
  ],
  [
    "a retention that Azure Backup refuses",
    ["backup", 0, "retentionDays"],
    6,
    "backup[0].retentionDays: Azure Backup does not keep daily backups for this time, got 6, expected whole days from 7 to 9999; write `7`",
  ],
  [
    "a build that is none",
    ["exchange", "build"],
    "latest",
    'exchange.build: this value is not valid, got "latest", expected a build number such as 15.2.2562.46; write a build number such as 15.2.2562.46',
  ],
  [
    "a URL without its scheme",
    ["identity", "signOn", "relyingParties", 0, "url"],
    "intranet.school.example",
    'identity.signOn.relyingParties[0].url: this value is not valid, got "intranet.school.example", expected a URL such as https://intranet.example.com/; write a URL such as https://intranet.example.com/',
  ],
])("%s is reported", (_, path, value, text) => {
  expect(textsOf("school", path, value)).toEqual([text]);
});

test("single disks need a folder each", () => {
  expect(textsOf("government", ["datacenters", 0, "hosts", 0, "storage", 1, "path"], "M:\\mail")).toEqual([
    'datacenters[0].hosts[0].storage[1].path: all disks of the storage would share one folder, got "M:\\\\mail", expected a folder that contains {disk}; write {disk} into the path, such as M:\\{disk}',
  ]);
});

test("two hosts have two addresses", () => {
  expect(textsOf("town", ["datacenters", 0, "hosts", 0, "address"], "HV21.ad.town.example")).toEqual([
    'datacenters[1].hosts[0].address: the address is already used by HV11 (datacenters[0].hosts[0].address), got "hv21.ad.town.example", expected an unused address; give one of the two another address',
  ]);
});

test.each<[string, DocumentName, (string | number)[], unknown]>([
  ["the first address that Azure leaves", "school", [...cloud, "networks", 0, "assign"], "10.60.0.4-10.60.0.9"],
  ["a member of a later DAG under Site Recovery", "government", ["datacenters", 0, "siteRecovery"], ["N09MBX03"]],
  ["a member with an address that Windows gave itself", "town", member("replication"), "169.254.20.21"],
])("%s is left to planner and rules", (_, name, path, value) => {
  expect(textsOf(name, path, value)).toEqual([]);
});

function member(purpose: string): (string | number)[] {
  return ["clusters", 0, "members", "dc2", 0, "addresses", purpose];
}
