import { ProblemsError } from "../../base/problem";
import type { Problem } from "../../base/problem";
import type { Deployment, DeploymentDocument, ReadResult } from "../../model";
import type { Lock, Plan } from "../../plan";
import type { Finding, Rule } from "../../rules";
import type * as CustomRulesModule from "../custom-rules";
import { decisionOf } from "../decision";
import { builtInMakers } from "../platforms";
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
  const unsupported = withoutMaker(described, read.paths, options.platforms);
  if (unsupported.length > 0) throw new ProblemsError(unsupported);
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

/**
 * The decision that the command has already computed. Throws `ProblemsError` for platforms that can be planned and
 * checked but not synthesized.
 */
export function decidedBefore(options: object): Decided | undefined {
  const decision = decisionOf(options);
  if (decision === undefined) return undefined;
  const unsupported = withoutMaker(decision.deployment, decision.paths, []);
  if (unsupported.length > 0) throw new ProblemsError(unsupported);
  return decision;
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

/** Datacenters of a platform without a maker: reported here, before anything is written. */
function withoutMaker(
  deployment: Deployment,
  paths: ReadResult["paths"],
  further: readonly FurtherPlatform[],
): Problem[] {
  const synthesizable = [...builtInMakers, ...further.map((platform) => platform.maker)].map((maker) => maker.platform);
  return deployment.datacenters
    .filter(({ platform }) => !synthesizable.includes(platform))
    .map(({ name, platform }) => ({
      code: "unsupported-platform",
      path: `${paths.of("datacenters", name) ?? name}.platform`,
      message: `${platform} cannot be synthesized without a maker; it can be planned and judged`,
      got: JSON.stringify(platform),
      expected: synthesizable.map((platform) => JSON.stringify(platform)).join(" or "),
      remedy: "synthesize the deployment without this datacenter, or use check and plan only",
    }));
}
