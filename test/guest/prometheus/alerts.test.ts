// Proves by promtool that every alert fires when it must, not before its time, and is silent when it must be. One case per alert:
// series that make it fire, and series next to its limit that do not.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { alertGroups, prometheusFiles } from "../../../lib/guest/prometheus";
import type { MonitoringWiring, PrometheusPlan } from "../../../lib/plan";
import { itWith } from "../../tools/engines";
import { alertCases, type Series } from "./alert-cases";

const prometheus: PrometheusPlan = {
  exporters: [],
  probes: [],
  publicIssuer: true,
  clusters: [{ cluster: "DAG1", databases: 2, largestGB: 500 }],
  backupHours: 24,
  mailFrom: "monitoring@town.example",
};
const wiring: MonitoringWiring = {
  name: "m",
  existing: false,
  product: "prometheus",
  hosts: [],
  checks: [],
  prometheus,
};
const alerts = alertGroups(prometheus).flatMap((group) => group.alerts);

const folder = mkdtempSync(join(tmpdir(), "alerts-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const { name, text } of prometheusFiles(wiring, "town")) writeFileSync(join(folder, name), text);

let tool = "promtool";

/** Whether an alert fires after some minutes: a number of instances, or none. */
function expectation(alert: string, minutes: number, value: number): object {
  return {
    expr: `count(ALERTS{alertname="${alert}",alertstate="firing"})`,
    eval_time: `${minutes}m`,
    exp_samples: value === 0 ? [] : [{ labels: "{}", value }],
  };
}

function unit(input: Series, expectations: readonly object[]): object {
  const series = Object.entries(input).map(([name, values]) => ({ series: name, values }));
  return { interval: "1m", input_series: series, promql_expr_test: expectations };
}

function said(units: readonly object[]): { passed: boolean; text: string } {
  const path = join(folder, "tests.yml");
  writeFileSync(
    path,
    stringify(
      { rule_files: ["recording.yml", "alerts.yml"], evaluation_interval: "1m", tests: units },
      { lineWidth: 0 },
    ),
  );
  const { status, stdout, stderr } = spawnSync(tool, ["test", "rules", path], { encoding: "utf8", timeout: 60_000 });
  return { passed: status === 0, text: `${stdout}${stderr}` };
}

test("every alert has a case, and no case is left of an alert that is gone", () => {
  expect(Object.keys(alertCases).sort()).toEqual(alerts.map(({ alert }) => alert).sort());
});

itWith(
  "promtool",
  "every alert fires after its time and not before it, and is silent beside its limit",
  ({ path }) => {
    tool = path;
    const units = alerts.flatMap(({ alert, minutes }) => {
      const { fires, silent, after = 0 } = alertCases[alert] ?? { fires: {}, silent: {} };
      const due = after + minutes;
      return [
        unit(fires, [expectation(alert, due - 1, 0), expectation(alert, due + 2, 1)]),
        unit(silent, [expectation(alert, due + 2, 0), expectation(alert, due + 10, 0)]),
      ];
    });
    expect(said(units)).toMatchObject({ passed: true });
  },
  60_000,
);

itWith(
  "promtool",
  "what must fire is not taken as silent",
  ({ path }) => {
    tool = path;
    const { fires } = alertCases["MailServerDown"] ?? { fires: {} };
    expect(said([unit(fires, [expectation("MailServerDown", 10, 0)])]).passed).toBe(false);
  },
  60_000,
);
