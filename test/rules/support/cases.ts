// The cases of every rule, found by folder: `test/rules/<area>/<id>.ts` for `lib/rules/<area>/<id>.ts`.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { areas } from "../../../lib/rules";
import type { Change, RuleCases } from "./describe-rule";
import type { Example } from "./deployments";
import { engineChanges } from "./engine-changes";

const root = join(__dirname, "..");

/** Ids of the files in a folder with one file per rule. */
export function idsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
}

/** Cases of all rules by id. */
export function casesByRule(): ReadonlyMap<string, RuleCases> {
  return new Map(
    areas.flatMap((area) => idsIn(join(root, area)).map((id) => [id, casesIn(join(root, area, id))] as const)),
  );
}

/** Single changes in one good document, each with all findings that the rules then report. */
export function changesOf(from: Example): readonly Change[] {
  const all = [...[...casesByRule().values()].flatMap(({ changes }) => changes ?? []), ...engineChanges];
  return all.filter((change) => change.from === from);
}

function casesIn(file: string): RuleCases {
  const { cases } = jest.requireActual<{ readonly cases?: RuleCases }>(file);
  if (cases === undefined) throw new Error(`${file} exports no \`cases\``);
  return cases;
}
