import type { RecordPlan } from "../types";

type View = "internal" | "external";

/** A record before its zone is known. */
export interface RecordDraft {
  readonly view: View;
  readonly name: string;
  readonly type: RecordPlan["type"];
  readonly value: string;
  readonly purpose: string;
  readonly createdAddress?: RecordPlan["createdAddress"];
}
