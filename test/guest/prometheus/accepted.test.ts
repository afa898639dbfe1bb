// Proves that the real programs accept what is generated for Prometheus: promtool the configuration, rules and the dashboard's
// expressions, amtool the routes, the blackbox exporter its modules; and that they refuse what is broken by hand.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { roleOf } from "../../../lib/guest/managed";
import { prometheusFiles } from "../../../lib/guest/prometheus";
import type { MonitoringWiring } from "../../../lib/plan";
import { examplePlan } from "../../support/examples";
import { itWith, type Tool } from "../../tools/engines";

const plan = examplePlan("government");
const [created] = plan.wiring.monitoring;
const folder = mkdtempSync(join(tmpdir(), "prometheus-"));
afterAll(() => rmSync(folder, { recursive: true }));

function wiring(): MonitoringWiring {
  if (created === undefined) throw new Error("the government has no monitoring");
  return created;
}

function textOf(name: string, of = wiring()): string {
  const file = prometheusFiles(of, plan.deployment).find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`no ${name}`);
  return file.text;
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** What a program says of a file, and whether it accepts it. */
function said({ path }: Tool, ...args: readonly string[]): { accepted: boolean; text: string } {
  const { status, stdout, stderr } = spawnSync(path, args, { encoding: "utf8", timeout: 30_000 });
  return { accepted: status === 0, text: `${stdout}${stderr}` };
}

/** With the rule files where they are on the machine, below the folder of the test. */
function withRules(text: string): string {
  for (const name of ["recording.yml", "alerts.yml"]) written(`rules/${name}`, textOf(name));
  return text.replaceAll("/etc/prometheus/rules/", join(folder, "rules/"));
}

itWith("promtool", "promtool accepts the configuration with its rules", (tool) => {
  const path = written("prometheus.yml", withRules(textOf("prometheus.yml")));
  const { accepted, text } = said(tool, "check", "config", path);
  expect(text).toContain("SUCCESS: 2 rule files found");
  expect(text).not.toMatch(/FAILED|WARNING/);
  expect(accepted).toBe(true);
  const broken = written("broken.yml", withRules(textOf("prometheus.yml")).replace("metrics_path:", "metrics_paths:"));
  expect(said(tool, "check", "config", broken).accepted).toBe(false);
});

itWith("promtool", "promtool accepts the jobs for an existing server as a file of its own", (tool) => {
  const jobs = written("jobs.yml", textOf("prometheus.yml", { ...wiring(), existing: true }));
  expect(said(tool, "check", "config", jobs)).toMatchObject({ accepted: true });
});

itWith("promtool", "promtool accepts every rule file and refuses an expression that is none", (tool) => {
  for (const name of ["recording.yml", "alerts.yml"]) {
    const answer = said(tool, "check", "rules", written(name, textOf(name)));
    expect(answer.text).toContain("SUCCESS");
    expect(answer.accepted).toBe(true);
  }
  const broken = written("broken-rules.yml", textOf("alerts.yml").replace("exchange_queues_retrying > 0", "sum by ("));
  expect(said(tool, "check", "rules", broken).accepted).toBe(false);
});

itWith("promtool", "promtool accepts every expression of the dashboard", (tool) => {
  const { panels } = JSON.parse(textOf("dashboard.json")) as {
    panels: { id: number; gridPos: object; targets: { expr: string }[] }[];
  };
  const rules = panels.flatMap(({ id, targets }) => targets.map(({ expr }) => ({ record: `panel:${id}`, expr })));
  const path = written("dashboard.yml", stringify({ groups: [{ name: "dashboard", rules }] }));
  expect(said(tool, "check", "rules", path).text).toContain(`SUCCESS: ${panels.length} rules found`);
  expect(new Set(panels.map(({ gridPos }) => JSON.stringify(gridPos))).size).toBe(panels.length);
});

itWith("amtool", "amtool accepts the routes, which lead to the address of the document", (tool) => {
  const text = textOf("alertmanager.yml");
  expect(text).toContain("to: mail-operations@government.example\n");
  expect(said(tool, "check-config", written("alertmanager.yml", text)).accepted).toBe(true);
  const broken = written("no-receiver.yml", text.replace("- name: operators", "- name: nobody"));
  expect(said(tool, "check-config", broken).accepted).toBe(false);
});

itWith("amtool", "without an address alerts are shown and not sent", (tool) => {
  const { alertsTo: _address, ...rest } = wiring();
  const text = textOf("alertmanager.yml", rest);
  expect(text).not.toContain("smtp");
  expect(said(tool, "check-config", written("shown.yml", text)).accepted).toBe(true);
});

itWith("prometheus-blackbox-exporter", "the blackbox exporter accepts its modules", (tool) => {
  const text = textOf("blackbox.yml");
  const path = written("blackbox.yml", text);
  expect(said(tool, "--config.check", `--config.file=${path}`).accepted).toBe(true);
  const broken = written("broken-blackbox.yml", text.replace("prober: tcp", "probers: tcp"));
  expect(said(tool, "--config.check", `--config.file=${broken}`).accepted).toBe(false);
});

test("every server and name is probed and scraped", () => {
  const { exporters = [], probes = [] } = wiring().prometheus ?? {};
  const count = (probe: string): number => probes.filter((candidate) => candidate.probe === probe).length;
  // 32 members with 8 pages each; SMTP at members and 4 gateways; 4 proxies and 2 witnesses by port.
  expect({ health: count("health"), smtp: count("smtp"), tcp: count("tcp") }).toEqual({
    health: 256,
    smtp: 36,
    tcp: 6,
  });
  // The client name has 5 published pages besides autodiscover's, at two addresses; 3 names of autodiscover have one page.
  expect(count("name")).toBe(2 * 6 + 2 * 3);
  const jobs = exporters.map(({ job }) => job);
  const scraped = (job: string): number => jobs.filter((candidate) => candidate === job).length;
  expect({ windows: scraped("windows"), node: scraped("node") }).toEqual({ windows: 35, node: 8 });
  expect({ haproxy: scraped("haproxy"), postfix: scraped("postfix") }).toEqual({ haproxy: 4, postfix: 4 });
});

test("a created machine is set up with packages and files; an existing one and other machines are not", () => {
  const role = roleOf(plan, "metrics");
  expect(role?.packages).toEqual([
    "prometheus",
    "prometheus-alertmanager",
    "prometheus-blackbox-exporter",
    "prometheus-node-exporter",
  ]);
  expect(role?.files.map(({ path }) => path)).toEqual([
    "/etc/prometheus/prometheus.yml",
    "/etc/prometheus/rules/recording.yml",
    "/etc/prometheus/rules/alerts.yml",
    "/etc/prometheus/blackbox.yml",
    "/etc/prometheus/alertmanager.yml",
  ]);
  expect(role?.services.at(-1)).toBe("prometheus");
  expect(roleOf(plan, "lb-north1")?.packages).toContain("prometheus-node-exporter");
  expect(roleOf(plan, "lb-north1")?.packages).not.toContain("prometheus");
  const taken = { ...plan, wiring: { ...plan.wiring, monitoring: [{ ...wiring(), existing: true }] } };
  expect(roleOf(taken, "metrics")).toBeUndefined();
});
