import type { IConstruct } from "constructs";
import type { WaiverDocument } from "../../model";
import { descriptionOf } from "./description";

/** A waiver without its rule, as the document has it. Nobody waives without a reason, an owner and a last day. */
export type WaiverProps = Omit<WaiverDocument, "rule">;

const PLACE = Symbol.for("mail-constructs/Place");

/** Remembers where in the document a part is. */
export function markPlace(part: IConstruct, path: string): void {
  Object.defineProperty(part, PLACE, { value: path });
}

/**
 * Accepts that a rule is broken, until a day: in the whole deployment when `scope` is the `MailDeployment`, else in the
 * part that is `scope` and all below it. `place`, a path or the name of anything in the document, narrows it further.
 * It is the same as an entry of the document's `waivers`: one that covers nothing, or has expired, is a finding.
 *
 * Throws for a scope that is no part of a deployment, and once something made has been read.
 */
export function waive(scope: IConstruct, rule: string, props: WaiverProps): void {
  const description = descriptionOf(scope);
  const place = props.place ?? (scope === description ? undefined : placeOf(scope));
  description.recordWaiver({ ...props, rule, ...(place === undefined ? {} : { place }) });
}

function placeOf(scope: IConstruct): string {
  const place = PLACE in scope ? scope[PLACE] : undefined;
  if (typeof place === "string") return place;
  throw new Error(
    `${scope.node.path}: a waiver needs a place, got a construct that is no entry of the document, expected the ` +
      `MailDeployment, a datacenter, cluster, proxy, gateway, backup or monitoring; give one of them, or say \`place\``,
  );
}
