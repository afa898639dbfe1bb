import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ISynthesisSession, IStackSynthesizer } from "cdktf";
import type { IConstruct } from "constructs";
import { stableJson } from "../../base/order";
import { isDescription } from "./description";
import type { Description } from "./description";
import { modules } from "./lazy-modules";

interface Deployment extends IConstruct, Description {
  refuseElements(): void;
}

/** Writes a deployment's plan and wiring next to the stacks: `plan.json` and `wiring/`, or `<deployment>.plan.json` and
 * `<deployment>.wiring/` where an app has several deployments. */
export class DeploymentSynthesizer implements IStackSynthesizer {
  constructor(private readonly deployment: Deployment) {}

  synthesize(session: ISynthesisSession): void {
    const { plan } = this.deployment.built();
    this.deployment.refuseElements();
    const prefix = deploymentsOf(this.deployment) > 1 ? `${this.deployment.node.id}.` : "";
    const wiring = path.join(session.outdir, `${prefix}wiring`);
    writeFileSync(path.join(session.outdir, `${prefix}plan.json`), stableJson(plan));
    rmSync(wiring, { recursive: true, force: true });
    for (const file of modules.guest().wiringFiles(plan)) {
      const target = path.join(wiring, ...file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.text);
    }
  }
}

function deploymentsOf(construct: IConstruct): number {
  return construct.node.root.node.findAll().filter(isDescription).length;
}
