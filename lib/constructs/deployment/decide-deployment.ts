import { ProblemsError } from "../../base/problem";
import type { Deployment, DeploymentDocument } from "../../model";
import type { Lock, Plan } from "../../plan";
import type { Finding, Rule } from "../../rules";
import type * as CustomRulesModule from "../custom-rules";
import { decisionOf } from "../decision";
import type { FurtherPlatform } from "../platforms/maker";
import { FindingsError } from "./findings-error";
import { modules } from "./lazy-modules";

export interface DecideOptions {
  /** ISO date of the evaluation. */
  readonly date: string;
  readonly strict: boolean;
  /** Earlier decisions to keep. */
  readonly lock?: Lock;
  /** Custom rules, in addition to those that the document names. */
  readonly rules: readonly Rule[];
  /** Platforms in addition to those of this library. */
  readonly platforms: readonly FurtherPlatform[];
  /** Absolute folder for resolving paths in the document's `customRules`. */
  readonly folder: string;
}

export interface Decided {
  readonly deployment: Deployment;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/**
 * Reads, plans and checks a document. Throws `ProblemsError` with all its problems, else `FindingsError` with all
 * blocking findings of its plan. Creates nothing.
 */
export function decide(document: DeploymentDocument, options: DecideOptions): Decided {
  const read = modules
    .model()
    .readDeployment(document, { platforms: options.platforms.map((platform) => platform.maker.platform) });
  const described = read.deployment;
  if (described === undefined || read.problems.length > 0) throw new ProblemsError(read.problems);
  const platforms = [...modules.plan().builtInPlatforms, ...options.platforms.map((platform) => platform.adapter)];
  const by = { paths: read.paths, platforms, ...(options.lock === undefined ? {} : { lock: options.lock }) };
  const { plan, problems, deployment } = modules.plan().planDeployment(described, by);
  if (plan === undefined || problems.length > 0) throw new ProblemsError(problems);
  const named = rulesOfDocument(described, options.folder);
  const given = modules.rules().readGivenRules(options.rules, "rules", named);
  if (given.problems.length > 0) throw new ProblemsError(given.problems);
  const judgement = modules.rules().judge({
    rules: [...modules.rules().allRules, ...named, ...given.rules],
    deployment,
    plan,
    paths: read.paths,
    date: options.date,
    strict: options.strict,
  });
  if (judgement.blocked)
    throw new FindingsError(judgement.findings.filter((finding) => blocks(finding, options.strict)));
  return { deployment, plan, findings: judgement.findings };
}

/** The decision that the command has already computed. */
export function decidedBefore(options: object): Decided | undefined {
  return decisionOf(options);
}

/** Throws `ProblemsError` for modules that cannot be used. */
function rulesOfDocument({ customRules = [] }: Deployment, folder: string): readonly Rule[] {
  if (customRules.length === 0) return [];
  const { requireCustomRules } = require("../custom-rules") as typeof CustomRulesModule;
  const wanted = customRules.map((name, place) => ({ name, folder, path: `customRules[${place}]` }));
  const { rules, problems } = requireCustomRules(wanted);
  if (problems.length > 0) throw new ProblemsError(problems);
  return rules;
}

function blocks(finding: Finding, strict: boolean): boolean {
  return !finding.waived && (finding.severity === "error" || (strict && finding.severity === "warning"));
}
