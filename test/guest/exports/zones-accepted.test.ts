// Proves that named-checkzone of BIND accepts the exported records of the examples, included in a zone as an operator would,
// and that it would refuse a record that is none; and that each line has the form of a record.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { recordsZoneText } from "../../../lib/guest";
import { deploymentOf, exampleText, EXAMPLES, planOf } from "../../support/examples";
import { itWith, type Tool } from "../../tools/engines";

const zones = [...EXAMPLES, "town-azure-dr" as const].flatMap((name) => {
  const { records } = planOf(deploymentOf(exampleText(name)));
  return [...new Set(records.map(({ zone, view }) => `${zone} ${view}`))].map((key) => {
    const [zone = "", view = ""] = key.split(" ");
    return {
      name,
      zone,
      view,
      text: recordsZoneText(records.filter((record) => record.zone === zone && record.view === view)),
    };
  });
});

let folder = "";
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), "mail-constructs-zones-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A zone of its own around the records: they are for an existing zone, which has a start of authority. */
function problemsOf(tool: Tool, zone: string, text: string): string {
  const records = path.join(folder, "records.zone");
  const file = path.join(folder, "whole.zone");
  writeFileSync(records, text);
  writeFileSync(
    file,
    `$TTL 300\n@ IN SOA ns.${zone}. hostmaster.${zone}. 1 3600 600 86400 300\n@ IN NS ns.${zone}.\nns IN A 192.0.2.1\n$INCLUDE ${records}\n`,
  );
  const { status, stdout } = spawnSync(tool.path, ["-i", "local", zone, file], { encoding: "utf8" });
  return status === 0 ? "" : stdout;
}

test("there are zones to check", () => {
  expect(zones.length).toBeGreaterThanOrEqual(4);
});

test.each(zones)("$name: $zone, $view: one record in each line", ({ text }) => {
  for (const line of text.trimEnd().split("\n"))
    expect(line).toMatch(/^; |^[^ ]+\. \d+ IN (A|CNAME|MX|TXT|SRV|PTR) \S/);
});

itWith("named-checkzone", "BIND accepts the records of every zone", (tool) => {
  expect(zones.map(({ zone, text }) => problemsOf(tool, zone, text)).filter((problem) => problem !== "")).toEqual([]);
});

itWith("named-checkzone", "BIND refuses a name beside its alias", (tool) => {
  const broken = "www.town.example. 300 IN CNAME mail.town.example.\nwww.town.example. 300 IN A 192.0.2.1\n";
  expect(problemsOf(tool, "town.example", broken)).toContain("CNAME and other data");
});
