// Proves what the tables of a simulation say around the DAGs: of mail only what a failure takes from normal operation, of synchronization
// that a standby takes over only if one is left, and why the processor load of members in Azure is undecided.
import { createColors } from "picocolors";
import { sceneOf, simulate, type Plan } from "../../lib/plan";
import type { DeploymentDocument } from "../../lib/model";
import { simulationText } from "../../lib/report";
import { changedText, deploymentOf, planOf, type ExampleName, type Mutable } from "../support/examples";

const page = { style: createColors(false), width: 100, all: false };

function printed(
  example: ExampleName,
  change: (document: Mutable<DeploymentDocument>) => void,
  changePlan: (plan: Plan) => Plan = (plan) => plan,
): string {
  const deployment = deploymentOf(changedText(example, change as (document: DeploymentDocument) => void));
  const plan = changePlan(planOf(deployment));
  const request = { kind: "depth", depth: 1 } as const;
  const result = simulate(sceneOf(deployment, plan), request);
  return result.ok ? simulationText(result.simulation, request, deployment, plan, page) : "";
}

/** Lines of the table under a heading, with single spaces. */
function tableOf(text: string, heading: string): string[] {
  const lines = text.split("\n").map((line) => line.replace(/ +/g, " ").trim());
  const from = lines.indexOf(heading);
  return from < 0 ? [] : lines.slice(from + 1, lines.indexOf("", from));
}

test("where nothing receives mail normally, only failures that stop what works are shown", () => {
  const text = printed("town", ({ gateways, domains }) => {
    Object.assign(gateways?.[0] ?? {}, { direction: "outbound" });
    Object.assign(domains?.[0] ?? {}, { mx: undefined });
  });
  expect(tableOf(text, "Mail flow")).toEqual([
    "When this fails In Out Gateways left",
    "town.example:",
    "datacenter dc1, server mailgw - waits -",
  ]);
});

test("synchronization without a standby stops, and waits for the standby if one is left", () => {
  const clients = (change: Parameters<typeof printed>[1]): string[] =>
    tableOf(printed("school", change), "Names").filter((line) => line.includes("SYNC1"));
  expect(clients(() => undefined)).toEqual([
    "server SYNC1, zone cloud.zone-1 nothing SYNC1 stop until the standby is activated",
    "datacenter cloud, NAT gateway cloud nothing SYNC1 stop; no standby can take over",
  ]);
  expect(clients(({ identity }) => void (identity?.directorySync?.servers as unknown[]).pop())).toEqual([
    "server SYNC1, zone cloud.zone-1, nothing SYNC1 stop; no standby can take over",
  ]);
});

test("members in Azure have no host whose figure could be given", () => {
  const withoutHosts = (plan: Plan): Plan => ({
    ...plan,
    sizes: {
      ...plan.sizes,
      notes: [{ code: "processor-load-undecided", cluster: "DAG1", key: "specintRate2006", hosts: [] }],
    },
  });
  const change: Parameters<typeof printed>[1] = ({ datacenters }) => {
    for (const { hosts } of datacenters) for (const host of hosts ?? []) delete host.specintRate2006;
  };
  expect(printed("town", change).replace(/\s+/g, " ")).toContain(
    "processor load undecided, since no host gives `specintRate2006`",
  );
  expect(printed("town", change, withoutHosts).replace(/\s+/g, " ")).toContain(
    "processor load undecided, since no figure for the processors of its Azure sizes is known",
  );
});
