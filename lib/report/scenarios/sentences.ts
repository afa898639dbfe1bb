import type { Scenario } from "../../plan";
import { count, grouped, someOf } from "../text/words";
import { busiestPercent, lostText } from "./outcome";
import { caseName, classHeading } from "./words";

/** One sentence for every kind of failure, describing its effect. */
export function classSentences(classes: readonly (readonly Scenario[])[]): string[] {
  return classes.map(
    (scenarios) => `${classHeading(scenarios[0]?.kinds ?? [], scenarios.length)}: ${meaning(scenarios)}`,
  );
}

/** Groups scenarios by the kind of part that fails, in the order of their first appearance. */
export function byClass(scenarios: readonly Scenario[]): Scenario[][] {
  const classes = new Map<string, Scenario[]>();
  for (const scenario of scenarios) {
    const key = scenario.kinds.join(" ");
    classes.set(key, [...(classes.get(key) ?? []), scenario]);
  }
  return [...classes.values()];
}

function meaning(scenarios: readonly Scenario[]): string {
  const survived = scenarios.filter(({ result }) => result.survived);
  const parts = [
    ...survivedText(scenarios, survived),
    ...listedCases("quorum is lost, and an operator can restore the DAG", scenarios, ({ activation, quorum }) => {
      return activation === "manual" && quorum === "lost";
    }),
    ...listedCases("databases stay dismounted until activated manually", scenarios, ({ activation, quorum }) => {
      return activation === "manual" && quorum === "kept";
    }),
    ...listedCases("nothing can be mounted", scenarios, (scenario) => scenario.activation === "none"),
    ...scenarios
      .filter(({ result }) => result.activation === "automatic" && result.lost.length > 0)
      .slice(0, 3)
      .map(
        (scenario) =>
          `after ${caseName(scenario)} ${lostText(scenario)} ${scenario.result.lost.length === 1 ? "is" : "are"} lost`,
      ),
    ...scenarios
      .filter(({ result }) => result.contested)
      .map((scenario) => `after ${caseName(scenario)} both sides could keep quorum, ${sideOf(scenario)} is assumed`),
  ];
  return `${parts.join("; ")}.`;
}

function survivedText(scenarios: readonly Scenario[], survived: readonly Scenario[]): string[] {
  if (survived.length === 0) return [];
  const which =
    survived.length === scenarios.length
      ? whichever(scenarios.length)
      : `in ${survived.length} of ${count(scenarios.length, "case")}`;
  const peak = Math.max(...survived.map(({ result }) => result.peakActive));
  const percent = busiestPercent(survived);
  const load = percent === null ? "" : ` at ${grouped(percent)}% of its processors`;
  return [`${which}, every database is mounted automatically; the busiest server then has ${grouped(peak)}${load}`];
}

function whichever(cases: number): string {
  return cases === 1 ? "when it fails" : `whichever of the ${cases} fails`;
}

function listedCases(
  says: string,
  scenarios: readonly Scenario[],
  holds: (result: Scenario["result"]) => boolean,
): string[] {
  const cases = scenarios.filter(({ result }) => holds(result));
  return cases.length === 0 ? [] : [`after ${someOf(cases.map(caseName), 3)} ${says}`];
}

function sideOf({ result }: Scenario): string {
  return result.side?.datacenters.join(" and ") ?? "none";
}
