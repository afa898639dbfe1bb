// Proves that named-checkzone of BIND accepts the exported records of the examples, included in a zone as an operator would,
// reads from them the values of the plan, and would refuse a record that is none; that each line has the form of a record; and that
// named-checkconf loads every zone of an example in both views of one server.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { recordsZoneText } from "../../../lib/guest";
import { deploymentOf, exampleText, EXAMPLES, planOf } from "../../support/examples";
import { itWith, type Tool } from "../../tools/engines";

const zones = [...EXAMPLES, "town-azure-dr" as const].flatMap((name) => {
  const { records } = planOf(deploymentOf(exampleText(name)));
  return [...new Set(records.map(({ zone, view }) => `${zone} ${view}`))].map((key) => {
    const [zone = "", view = ""] = key.split(" ");
    const own = records.filter((record) => record.zone === zone && record.view === view);
    return { name, zone, view, own, text: recordsZoneText(own) };
  });
});

let folder = "";
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), "mail-constructs-zones-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type OwnRecord = (typeof zones)[number]["own"][number];

/** A record as BIND prints it; the names that records lead to are absolute. */
function asPrinted({ name, type, value, ttlSeconds }: OwnRecord): string {
  const shown = type === "TXT" ? JSON.stringify(value) : type === "A" ? value : `${value.replace(/\.$/, "")}.`;
  return `${name}. ${ttlSeconds} IN ${type} ${shown}`;
}

/**
 * What BIND reads from a zone of its own around the records: they are for an existing zone, which has a start of authority.
 * A text's strings are joined. If BIND refuses the zone, its reasons.
 */
function readByBind(tool: Tool, zone: string, text: string): string[] {
  const records = path.join(folder, "records.zone");
  const file = path.join(folder, "whole.zone");
  writeFileSync(records, text);
  writeFileSync(
    file,
    `$TTL 300\n@ IN SOA ns.${zone}. hostmaster.${zone}. 1 3600 600 86400 300\n@ IN NS ns.${zone}.\nns IN A 192.0.2.1\n$INCLUDE ${records}\n`,
  );
  const printed = path.join(folder, "printed.zone");
  const options = ["-i", "local", "-D", "-s", "full", "-o", printed, zone, file];
  const { status, stdout } = spawnSync(tool.path, options, { encoding: "utf8" });
  if (status !== 0) return [stdout];
  const lines = readFileSync(printed, "utf8").trimEnd().split("\n");
  return lines
    .map((line) => line.replace(/\s+/g, " ").replaceAll('" "', ""))
    .filter((line) => !/ IN (SOA|NS) |^ns\.\S+ .* 192\.0\.2\.1$|^;/.test(line))
    .sort();
}

test("there are zones to check", () => {
  expect(zones.length).toBeGreaterThanOrEqual(4);
});

test.each(zones)("$name: $zone, $view: one record in each line", ({ text }) => {
  for (const line of text.trimEnd().split("\n"))
    expect(line).toMatch(/^; |^[^ ]+\. \d+ IN ((A|CNAME|MX|SRV|PTR) \S|TXT ")/);
});

itWith("named-checkzone", "BIND reads the plan's records from every zone", (tool) => {
  for (const { zone, own, text } of zones) {
    const known = own.filter(({ createdAddress }) => createdAddress === undefined);
    expect(readByBind(tool, zone, text)).toEqual([...new Set(known.map(asPrinted))].sort());
  }
});

itWith("named-checkzone", "BIND refuses a name beside its alias", (tool) => {
  const broken = "www.town.example. 300 IN CNAME mail.town.example.\nwww.town.example. 300 IN A 192.0.2.1\n";
  expect(readByBind(tool, "town.example", broken).join("\n")).toContain("CNAME and other data");
});

/** What named-checkconf says of a server with the zones of one example, each in its view; `change` may break a text. */
function servedByBind(
  tool: Tool,
  example: string,
  change = (text: string) => text,
): { status: number | null; said: string } {
  const own = zones.filter(({ name }) => name === example);
  const views = [...new Set(own.map(({ view }) => view))].map((view) => {
    const inView = own.filter((zone) => zone.view === view);
    const lines = inView.map(({ zone, text }) => {
      const file = path.join(folder, `${zone}.${view}.db`);
      const head = `$TTL 300\n@ IN SOA ns.${zone}. hostmaster.${zone}. 1 3600 600 86400 300\n@ IN NS ns.${zone}.\nns IN A 192.0.2.1\n`;
      writeFileSync(file, head + change(text));
      return `zone "${zone}" { type primary; file "${file}"; check-integrity no; };`;
    });
    return `view "${view}" { match-clients { ${view === "internal" ? "10.0.0.0/8" : "any"}; };\n${lines.join("\n")}\n};`;
  });
  const file = path.join(folder, "named.conf");
  writeFileSync(file, `options { directory "${folder}"; };\n${views.join("\n")}\n`);
  const { status, stdout, stderr } = spawnSync(tool.path, ["-z", file], { encoding: "utf8", timeout: 20_000 });
  return { status, said: stdout + stderr };
}

itWith("named-checkconf", "one server loads every zone of an example in both views", (tool) => {
  for (const example of new Set(zones.map(({ name }) => name))) {
    const { status, said } = servedByBind(tool, example);
    expect({ example, status, said: status === 0 ? "" : said }).toEqual({ example, status: 0, said: "" });
    const loaded = said.match(/loaded serial 1/g) ?? [];
    expect(loaded).toHaveLength(zones.filter(({ name }) => name === example).length);
  }
});

itWith("named-checkconf", "a zone with a record that is none is refused", (tool) => {
  const { status } = servedByBind(tool, "town", (text) => `${text}mail.town.example. 300 IN A 10.1.1\n`);
  expect(status).not.toBe(0);
});
