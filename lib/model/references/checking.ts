import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";
import type { PathRegister } from "../expand/document-paths";
import type { ParsedDocument } from "../schema/parsed";
import type { Cluster, Datacenter, Deployment } from "../types";

/** The input of all reference checks, and where they report problems. */
export class Checking {
  readonly problems: Problem[] = [];
  readonly datacenters: ReadonlyMap<string, Datacenter>;

  constructor(
    readonly document: ParsedDocument,
    readonly deployment: Deployment,
    /** All clusters of every design with a fixed number; the first cluster of every other design. */
    readonly clusters: readonly Cluster[],
    readonly paths: PathRegister,
  ) {
    this.datacenters = new Map(deployment.datacenters.map((datacenter) => [datacenter.name, datacenter]));
  }

  report(problem: Problem): void {
    this.problems.push(problem);
  }

  /** Reports a name that is not among the known ones. Returns whether it is known. */
  knows(path: string, what: string, name: string, known: readonly string[]): boolean {
    if (known.includes(name)) return true;
    const near = nearest(name, known);
    const names = [...new Set(known)].slice(0, 30).join(", ");
    this.report({
      code: "unknown-reference",
      path,
      message: `there is no ${what} with this name`,
      got: JSON.stringify(name),
      expected: known.length === 0 ? `a ${what}, but there is none` : `one of ${names}`,
      remedy: near === undefined ? `name one that exists, or add the ${what}` : `write \`${near}\`, or add the ${what}`,
    });
    return false;
  }

  /** Returns the datacenter; reports one that does not exist. */
  datacenter(path: string, name: string): Datacenter | undefined {
    const known = this.deployment.datacenters.map((datacenter) => datacenter.name);
    return this.knows(path, "datacenter", name, known) ? this.datacenters.get(name) : undefined;
  }
}
