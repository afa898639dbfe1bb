import type { SimulationRequest } from "../../plan";
import { nothingToSurvive, noWholeNumber, oneOption, withoutMeaning } from "../../report";
import { unusable } from "../errors";
import { flagOption, textOption, type VerbCall } from "../verb";

/** The task of `simulate`; more than one at once is rejected. */
export type SimulateTask =
  | { readonly kind: "simulate"; readonly request: SimulationRequest }
  /** Requirements to evaluate; `document` stands for those of the document. */
  | { readonly kind: "survive"; readonly words: readonly string[] | "document" };

export function simulateTask(call: VerbCall): SimulateTask {
  const given = ["failed", "sequence", "depth", "mustSurvive"].filter((name) => call.options[name] !== undefined);
  if (given.length > 1) throw unusable(oneOption("simulate", given.map(optionName)));
  refuseAlone(call, "switchover", "sequence", given);
  for (const flag of ["strict", "quiet"]) refuseAlone(call, flag, "mustSurvive", given);
  const failed = textOption(call, "failed");
  if (failed !== undefined) return { kind: "simulate", request: { kind: "set", failed } };
  const steps = textOption(call, "sequence");
  if (steps !== undefined) {
    return { kind: "simulate", request: { kind: "sequence", steps, switchover: flagOption(call, "switchover") } };
  }
  const required = call.options["mustSurvive"];
  if (required !== undefined) return { kind: "survive", words: requirementWords(required) };
  return { kind: "simulate", request: { kind: "depth", depth: wholeOption(call, "depth") ?? 1 } };
}

/** A whole number from 1; `undefined` if the option was not given. */
export function wholeOption(call: VerbCall, name: string): number | undefined {
  const text = textOption(call, name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw unusable(noWholeNumber(optionName(name), text));
}

function requirementWords(given: unknown): readonly string[] | "document" {
  if (typeof given !== "string" || given.trim() === "document") return "document";
  const words = given.split(",").map((word) => word.trim()).filter((word) => word !== ""); // prettier-ignore
  if (words.length > 0) return words;
  throw unusable(nothingToSurvive(given));
}

function refuseAlone(call: VerbCall, flag: string, needs: string, given: readonly string[]): void {
  if (!flagOption(call, flag) || given.includes(needs)) return;
  throw unusable(withoutMeaning(optionName(flag), optionName(needs)));
}

function optionName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
