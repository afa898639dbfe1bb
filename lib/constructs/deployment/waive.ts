import type { IConstruct } from "constructs";
import type { WaiverDocument } from "../../model";
import { descriptionOf } from "./description";

/** A waiver without its rule, as in the document. Reason, owner and last day are required. */
export type WaiverProps = Omit<WaiverDocument, "rule">;

const PLACE = Symbol.for("mail-constructs/Place");

/** Records a part's path in the document. */
export function markPlace(part: IConstruct, path: string): void {
  Object.defineProperty(part, PLACE, { value: path });
}

/**
 * Accepts the violation of a rule until a given day: in the whole deployment if `scope` is the `MailDeployment`, else
 * in the part `scope` and everything below it. `place`, a path or the name of anything in the document, narrows it
 * further. Equivalent to an entry of the document's `waivers`: an unused or expired waiver is a finding.
 *
 * Throws if the scope is not part of a deployment, and once a result has been read.
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
