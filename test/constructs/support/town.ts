import { readFileSync } from "node:fs";
import path from "node:path";
import { readDeployment } from "../../../lib/model";
import type { DeploymentDocument } from "../../../lib/model";

/** A day on which nothing in the town has expired. */
export const townDate = "2026-11-22";

const text = readFileSync(path.join(__dirname, "..", "..", "..", "examples", "town", "town.yaml"), "utf8");

/** The town's document as data, a new copy each time; `change` may modify it. */
export function townDocument(change: (document: Editable) => void = () => undefined): DeploymentDocument {
  const { document, problems } = readDeployment(text);
  if (document === undefined) throw new Error(JSON.stringify(problems));
  const copy = structuredClone(document);
  change(copy as unknown as Editable);
  return copy;
}

/** A document that a test may modify. */
export type Editable = Mutable<DeploymentDocument>;

type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
