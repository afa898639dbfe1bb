// Proves that what Azure refuses of budgets, quotas, vaults of backups, tags and DNS is a problem when the document is read, with a
// remedy that is accepted, and that each acceptable value next to it is accepted.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { changed, documentObject } from "./documents";

type Path = readonly (string | number)[];

function told(...edits: readonly (readonly [Path, unknown])[]): string[] {
  const document = edits.reduce<Record<string, unknown>>(
    (before, [path, value]) => edited(before, path, value),
    documentObject("school"),
  );
  return readDeployment(document).problems.map(problemText);
}

function edited(document: Record<string, unknown>, path: Path, value: unknown): Record<string, unknown> {
  let at = document as Record<string | number, unknown>;
  for (const segment of path.slice(0, -1)) at = at[segment] as Record<string | number, unknown>;
  at[path.at(-1) as string | number] = value;
  return document;
}

const budget = (perMonth: number, from = "2027-01-01"): [Path, unknown] => [["costs", "budget"], { perMonth, from }];
const scom = (alertsTo: string): [Path, unknown] => [
  ["monitoring", 1],
  { name: "scom", product: "scom", existing: true, alertsTo },
];
const zone = (name: string, kind = "azure-dns"): [Path, unknown] => [
  ["namespaces", "zones", 0],
  { name, view: "external", kind },
];
const tags = (names: readonly string[]): [Path, unknown] => [
  ["datacenters", 1, "tags"],
  Object.fromEntries(names.map((name) => [name, "x"])),
];
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `tag${index}`);
const targets = (...names: string[]): [Path, unknown] => [
  ["domains", 0, "dkim"],
  { signer: "exchange-online", targets: names },
];
const NO_TAG = "this cannot be the name of a tag here, got";
const LABELS = "expected a name of 2 to 34 labels, each of at most 63 characters";

test.each<[string, readonly (readonly [Path, unknown])[], readonly string[]]>([
  ["the least budget", [budget(1, "2017-06-01")], []],
  [
    "a smaller one",
    [budget(0.5)],
    [
      "costs.budget.perMonth: Azure has no budgets of less than 1 a month, got 0.5, expected a number from 1; write `1` or more, or remove `budget`",
    ],
  ],
  [
    "one from before there were any",
    [budget(500, "2017-05-01")],
    [
      'costs.budget.from: Azure has no budgets from before June 2017, got "2017-05-01", expected 2017-06-01 or later; write the first day of the present month',
    ],
  ],
  ["people without a mail address, and no budget", [scom("operators on duty")], []],
  ["a mail address and a budget", [budget(500), scom("duty@school.example")], []],
  [
    "people without a mail address, to whom the budget would write",
    [budget(500), scom("operators on duty")],
    [
      'monitoring[1].alertsTo: the budget of Azure writes to this address, too, got "operators on duty", expected a mail address such as mail-team@example.com; write a mail address',
    ],
  ],
  ["the least quota", [[["monitoring", 0, "dailyQuotaGB"], 0.023]], []],
  [
    "a smaller one",
    [[["monitoring", 0, "dailyQuotaGB"], 0.02]],
    [
      "monitoring[0].dailyQuotaGB: Azure Monitor has no daily quota this small, got 0.02, expected a number from 0.023; write a larger number, such as `5`",
    ],
  ],
  ["restore points in zones of a region with zones", [[["backup", 0, "redundancy"], "zone-redundant"]], []],
  ["records that live for a second", [[["namespaces", "ttlSeconds"], 1]], []],
  [
    "records that do not live",
    [[["namespaces", "ttlSeconds"], 0]],
    [
      "namespaces.ttlSeconds: records in Azure DNS live for at least one second, got 0, expected a number of seconds from 1; write `1` or more, such as `300`",
    ],
  ],
  ["such records in other zones", [[["namespaces", "ttlSeconds"], 0], zone("school.example", "external")], []],
  ["a zone with the longest label", [zone(`${"x".repeat(63)}.example`)], []],
  [
    "a longer one",
    [zone(`${"x".repeat(64)}.example`)],
    [
      `namespaces.zones[0].name: Azure DNS does not accept the name of this zone, got "${"x".repeat(64)}.example", ${LABELS}; use another zone, or have it served by something else (\`kind\`)`,
    ],
  ],
  [
    "a zone of one label",
    [zone("example")],
    [
      `namespaces.zones[0].name: Azure DNS does not accept the name of this zone, got "example", ${LABELS}; use another zone, or have it served by something else (\`kind\`)`,
    ],
  ],
  ["targets of signatures", [targets("selector1-school-example._domainkey.school.onmicrosoft.com")], []],
  [
    "a target that is no name",
    [targets("see the portal")],
    [
      'domains[0].dkim.targets[0]: a record in DNS points to a host name, got "see the portal", expected a name such as selector1-example-com._domainkey.example.onmicrosoft.com; copy the name as Exchange Online shows it',
    ],
  ],
  ["as many tags as a DNS zone takes", [tags(numbered(12))], []],
  [
    "more tags",
    [tags(numbered(13))],
    [
      "datacenters[1].tags: Azure takes 15 tags of one DNS zone, of which datacenter, deployment, source are set already, got 13, expected at most 12; remove some of them",
    ],
  ],
  ["more tags, where there is no zone", [tags(numbered(46)), zone("school.example", "external")], []],
  [
    "more tags, where the vault has a zone",
    [
      tags(numbered(13)),
      zone("school.example", "external"),
      [["datacenters", 1, "keyVault"], { privateAddress: "10.60.0.61" }],
    ],
    [
      "datacenters[1].tags: Azure takes 15 tags of one DNS zone, of which datacenter, deployment, source are set already, got 13, expected at most 12; remove some of them",
    ],
  ],
  [
    "tags of other forms than DNS zones keep",
    [tags(["cost centre", "Owner", "owner"])],
    [
      `datacenters[1].tags.cost centre: ${NO_TAG} "cost centre", expected a name of letters, digits, \`-\`, \`_\` and \`.\` without a digit first, as DNS zones in Azure take them; choose another name`,
      `datacenters[1].tags.owner: ${NO_TAG} "owner", expected a name that differs from Owner by more than upper and lower case; choose another name`,
    ],
  ],
  ["a tag with a space, where there is no zone", [tags(["cost centre"]), zone("school.example", "external")], []],
])("%s", (_, edits, expected) => {
  expect(told(...edits)).toEqual(expected);
});

test("restore points in zones of a region without zones", () => {
  const document = changed("school", ["backup", 0, "redundancy"], "zone-redundant");
  const regional = edited(document, ["datacenters", 1, "region"], "northcentralus");
  const problems = readDeployment(regional).problems.map(problemText);
  expect(problems.filter((text) => text.startsWith("backup"))).toEqual([
    "backup[0].redundancy: the region northcentralus has no zones among which a vault could spread restore points, got zone-redundant, expected geo-redundant or locally-redundant; write `geo-redundant`",
  ]);
});

test("a deployment without a datacenter in Azure is asked nothing of this", () => {
  const costs = { currency: "EUR", budget: { perMonth: 0.5, from: "2015-01-01" } };
  const document = edited(changed("town", ["costs"], costs), ["namespaces", "ttlSeconds"], 0);
  expect(readDeployment(document).problems.map(problemText)).toEqual([]);
});
