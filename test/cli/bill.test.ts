// Proves what `cost --bill` prints: each organization's mailboxes at a twelfth of their tier's yearly cost, a summary that says whether
// the cost is covered, and every problem of the file with its line.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../constructs/support/folders";
import { command, ROOT } from "./support/command";

const GOVERNMENT = join(ROOT, "examples", "government", "government.yaml");
const folder = temporaryFolder();

async function bill(text: string, ...options: readonly string[]) {
  const heads = join(folder(), "heads.csv");
  writeFileSync(heads, text);
  const { code, stdout, stderr } = await command(["cost", GOVERNMENT, "--bill", heads, ...options]);
  return { code, stdout, stderr: stderr.replaceAll(heads, "heads.csv") };
}

const heads = 'organization,tier,mailboxes\nhealth,basic,39000\nhealth,intense,1000\n"schools, all",standard,28000\n';

test("a line for each organization and tier; a basic mailbox is 718,812.43 a year / 60,000 / 12 = 1.00 a month", async () => {
  const { code, stdout, stderr } = await bill(heads);
  expect(code).toBe(0);
  expect(stdout.split("\r\n")).toEqual([
    "organization,tier,mailboxes,price in EUR,amount in EUR",
    "health,basic,39000,1.00,39000.00",
    "health,intense,1000,4.48,4480.00",
    '"schools, all",standard,28000,1.42,39760.00',
    "",
  ]);
  expect(stderr).toBe(
    "2 organizations, 68,000 mailboxes: 83,240.00 EUR for the month; the deployment costs 133,293.47, 50,053.47 are not covered\n",
  );
});

test("semicolons, another order of the columns and a mark of the encoding, as spreadsheets write them", async () => {
  const { stdout } = await bill("\uFEFFtier;mailboxes;organization\r\nbasic;39000;health\r\n");
  expect(stdout).toContain("health,basic,39000,1.00,39000.00");
});

test("as data, with the sum of each organization", async () => {
  const { stdout } = await bill(heads, "--format", "json");
  expect(JSON.parse(stdout)).toMatchObject({
    currency: "EUR",
    perMonth: "83240.00",
    costPerMonth: "133293.47",
    difference: "-50053.47",
    organizations: [
      { name: "health", mailboxes: 40000, perMonth: "43480.00" },
      { name: "schools, all", mailboxes: 28000, perMonth: "39760.00" },
    ],
  });
});

test.each([
  [
    "numbers and names",
    "organization,tier,mailboxes\n,basic,1.5\n",
    [
      "heads.csv:2:1 organization: the organization is missing, expected its name; name who is charged",
      'heads.csv:2:1 mailboxes: the number of mailboxes cannot be read, got "1.5", expected a whole number such as 1200; write it without separators',
    ],
  ],
  [
    "a tier that is not there",
    "organization,tier,mailboxes\nhealth,basc,3\n",
    [
      'heads.csv:2:1 tier: the document has no user tier with this name and a price, got "basc", expected one of basic, intense, standard; write `basic`',
    ],
  ],
  [
    "one organization twice",
    "organization,tier,mailboxes\nhealth,basic,3\nhealth,basic,4\n",
    [
      "heads.csv:3:1 organization: health has a row for basic already, in line 2, expected one row for each organization and tier; add up the two",
    ],
  ],
  [
    "a missing column",
    "organization,mailboxes\nhealth,3\n",
    [
      'heads.csv:1:1 document: the heading line lacks tier, got "organization,mailboxes", expected organization,tier,mailboxes; write the names of the columns in the first line',
    ],
  ],
  [
    "nobody",
    "organization,tier,mailboxes\n",
    [
      "heads.csv:2:1 document: there is no organization, expected a line for each organization and tier, such as health,basic,40000; add them below the heading line",
    ],
  ],
])("%s: every problem with its line, and nothing is billed", async (_, text, problems) => {
  const { code, stdout, stderr } = await bill(text);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr.split("\n").filter((line) => line.startsWith("problem "))).toEqual(
    problems.map((problem) => `problem ${problem}`),
  );
});
