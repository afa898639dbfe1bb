import type { RecordPlan } from "../types";

type View = "internal" | "external";

/** A record before it is known which zone keeps it. */
export interface RecordDraft {
  readonly view: View;
  readonly name: string;
  readonly type: RecordPlan["type"];
  readonly value: string;
  readonly purpose: string;
}
