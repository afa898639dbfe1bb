import type { Style } from "./style";

/** Whether databases are mounted again after a failure: automatic, manual (by an operator), none. */
export function failoverText(activation: "automatic" | "manual" | "none", style: Style): string {
  if (activation === "automatic") return activation;
  return activation === "manual" ? style.yellow(activation) : style.red(activation);
}
