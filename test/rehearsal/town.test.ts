// Proves that real engines accept the synthesized town as it is: valid, all creates, no changes in a second plan; and that
// growth plans only creates. The provider is the rehearsal's, made from the real provider's schema and rules.
import { join } from "node:path";
import { App, MailDeployment, type DeploymentDocument } from "../../lib";
import { readDeployment } from "../../lib/model";
import { isRehearsalError, rehearse, type Rehearsal } from "../../lib/rehearsal";
import { temporaryFolder } from "../constructs/support/folders";
import { changedText, exampleText, type Mutable } from "../support/examples";
import { describeWithEngines } from "../tools/engines";

const SECONDS = 120_000;

function synthesize(text: string, outdir: string): void {
  const { document, problems } = readDeployment(text);
  if (document === undefined) throw new Error(JSON.stringify(problems));
  const app = new App({ outdir });
  new MailDeployment(app, document.name, document, { date: "2026-11-22" });
  app.synth();
}

async function run(directory: string, engine: string, base?: string): Promise<Rehearsal> {
  const result = await rehearse(directory, {
    engine,
    environment: process.env,
    ...(base === undefined ? {} : { base }),
  });
  if (isRehearsalError(result)) throw new Error(result.message);
  return result;
}

const counts = (rehearsal: Rehearsal): unknown[] =>
  rehearsal.stacks.map((stack) => [
    stack.name,
    stack.valid,
    stack.applied,
    stack.create,
    stack.update,
    stack.replace,
    stack.delete,
    stack.secondPlanEmpty,
  ]);

/** A second host with a second DAG on it in each datacenter. */
function addSecondDag(document: Mutable<DeploymentDocument>): void {
  const datacenters = (document.datacenters ?? []) as Mutable<Record<string, unknown>>[];
  for (const [index, name] of [
    [0, "HV12"],
    [1, "HV22"],
  ] as const) {
    const hosts = datacenters[index]?.["hosts"] as Record<string, unknown>[];
    hosts.push({ ...hosts[0], name, address: `${name.toLowerCase()}.ad.town.example` });
  }
  const clusters = document.clusters as unknown as Record<string, unknown>[];
  clusters.push({
    ...clusters[0],
    name: "DAG2",
    users: ["pupils"],
    members: {
      dc1: [{ name: "MBX3", host: "HV12", addresses: { mapi: "10.1.10.23", replication: "10.1.20.23" } }],
      dc2: [{ name: "MBX4", host: "HV22", addresses: { mapi: "10.2.10.23", replication: "10.2.20.23" } }],
    },
    witness: {
      existing: true,
      name: "FS3",
      address: "10.3.0.21",
      datacenter: "annex",
      directory: "C:\\DAGWitness\\DAG2",
    },
    alternateWitness: {
      existing: true,
      name: "FS2",
      address: "10.2.0.31",
      datacenter: "dc2",
      directory: "C:\\DAGWitness\\DAG2",
    },
  });
  const users = document.users as unknown as Record<string, unknown>[];
  users.push({ ...users[0], name: "pupils", mailboxes: 300 });
}

describeWithEngines("the town", (engine) => {
  const folder = temporaryFolder();

  test(
    "is valid, creates its twelve resources, and a second plan is empty",
    async () => {
      const out = join(folder(), "out");
      synthesize(exampleText("town"), out);
      const rehearsal = await run(out, engine.path);
      expect(counts(rehearsal)).toEqual([
        ["town-dc1", true, true, 6, 0, 0, 0, true],
        ["town-dc2", true, true, 6, 0, 0, 0, true],
      ]);
      expect(rehearsal.stacks[0]?.changes.every((change) => change.action === "create")).toBe(true);
    },
    SECONDS,
  );

  test(
    "with a second DAG on new hosts only creates, against the state of the town before",
    async () => {
      const before = join(folder(), "before");
      const after = join(folder(), "after");
      synthesize(exampleText("town"), before);
      synthesize(
        changedText("town", (document) => addSecondDag(document as Mutable<DeploymentDocument>)),
        after,
      );
      const rehearsal = await run(after, engine.path, before);
      expect(counts(rehearsal)).toEqual([
        ["town-dc1", true, true, 6, 0, 0, 0, true],
        ["town-dc2", true, true, 6, 0, 0, 0, true],
      ]);
    },
    SECONDS,
  );
});
