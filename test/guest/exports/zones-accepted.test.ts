// Proves that named-checkzone of BIND accepts the exported records of the examples, included in a zone as an operator would.
// Skips nothing silently: without BIND the test checks the same texts for what its parser would refuse first.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { recordsZoneText } from "../../../lib/guest";
import { examplePlan, EXAMPLES } from "../../support/examples";

const bind = spawnSync("named-checkzone", ["-v"]).status === 0;

const zones = EXAMPLES.flatMap((name) => {
  const { records } = examplePlan(name);
  return [...new Set(records.map(({ zone, view }) => `${zone} ${view}`))].map((key) => {
    const [zone = "", view = ""] = key.split(" ");
    return {
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
function problemsOf(zone: string, text: string): string {
  const records = path.join(folder, "records.zone");
  const file = path.join(folder, "whole.zone");
  writeFileSync(records, text);
  writeFileSync(
    file,
    `$TTL 300\n@ IN SOA ns.${zone}. hostmaster.${zone}. 1 3600 600 86400 300\n@ IN NS ns.${zone}.\nns IN A 192.0.2.1\n$INCLUDE ${records}\n`,
  );
  const { status, stdout } = spawnSync("named-checkzone", ["-i", "local", zone, file], { encoding: "utf8" });
  return status === 0 ? "" : stdout;
}

test("there are zones to check", () => {
  expect(zones.length).toBeGreaterThanOrEqual(4);
});

test.each(zones)("$zone, $view", ({ zone, text }) => {
  if (bind) expect(problemsOf(zone, text)).toBe("");
  for (const line of text.trimEnd().split("\n"))
    expect(line).toMatch(/^; |^[^ ]+\. \d+ IN (A|CNAME|MX|TXT|SRV|PTR) \S/);
});
