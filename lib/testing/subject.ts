import { ProblemsError } from "../base/problem";
import { readDeployment, type Deployment, type DeploymentDocument } from "../model";
import { planDeployment, type Lock, type Plan } from "../plan";
import { allRules, judge, readGivenRules, type Judgement, type Rule } from "../rules";

export interface DeploymentOptions {
  /** File name: its extension selects YAML or JSON. Default: YAML, of which JSON is a subset. */
  readonly fileName?: string;
  /** ISO date for evaluating waivers, certificates and ends of support. Default: today. */
  readonly date?: string;
  /** Earlier decisions to keep. Default: everything is decided afresh. */
  readonly lock?: Lock;
  /** Custom rules, evaluated together with the library's. Default: none. */
  readonly rules?: readonly Rule[];
}

/** A deployment that was read, decided and checked: the subject of the matchers. */
export interface TestedDeployment {
  readonly deployment: Deployment;
  readonly document: DeploymentDocument;
  readonly plan: Plan;
  readonly judgement: Judgement;
  /** Every rule that was evaluated. */
  readonly rules: readonly Rule[];
  readonly date: string;
  /** Plans the same document again with some parts replaced. Throws `ProblemsError`. */
  with(changes: Partial<DeploymentDocument>): TestedDeployment;
}

/**
 * Reads, decides and checks a deployment: the text of a document, or a document as an object. Throws `ProblemsError` with
 * everything that prevents reading or deciding it; findings of rules are left to the matchers.
 */
export function deploymentFrom(input: string | DeploymentDocument, options: DeploymentOptions = {}): TestedDeployment {
  if (typeof input === "string" && /^[^\n:{]+\.(ya?ml|json)$/i.test(input.trim())) {
    throw new RangeError(`deploymentFrom: got the name of a file (${input.trim()}), expected its text; read it first`);
  }
  const { fileName, lock, rules: own = [] } = options;
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  const read = readDeployment(input, fileName === undefined ? {} : { fileName });
  const { document, paths, positionOf } = read;
  if (read.deployment === undefined || document === undefined) throw new ProblemsError(read.problems);
  const planned = planDeployment(read.deployment, { paths, ...(lock === undefined ? {} : { lock }) });
  const { plan, deployment, problems } = planned;
  if (plan === undefined) throw new ProblemsError(problems);
  const given = readGivenRules(own, "rules");
  if (given.problems.length > 0) throw new ProblemsError(given.problems);
  const rules = [...allRules, ...given.rules];
  return {
    deployment,
    document,
    plan,
    judgement: judge({ deployment, plan, paths, positionOf, date, rules }),
    rules,
    date,
    with: (changes) => deploymentFrom({ ...document, ...changes }, { ...options, date }),
  };
}

/** Rejects anything that `deploymentFrom` did not return: a matcher applied to anything else would prove nothing. */
export function testedDeployment(received: unknown, matcher: string): TestedDeployment {
  const parts: readonly string[] = ["deployment", "document", "plan", "judgement", "rules", "with"];
  if (typeof received === "object" && received !== null && parts.every((part) => part in received)) {
    return received as TestedDeployment;
  }
  throw new TypeError(`${matcher}: got ${typeof received}, expected what deploymentFrom(document) returns`);
}
