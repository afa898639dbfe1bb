import type { Deployment } from "../../model";
import type { RecordDraft } from "./draft";

/** Records whose values the Microsoft 365 tenant shows to its administrators; published once the document has them. */
export function tenantRecords({ domains }: Deployment): RecordDraft[] {
  return domains.flatMap(({ name, verification, dkim }): RecordDraft[] => [
    ...(verification === undefined
      ? []
      : [external(name, "TXT", verification, "proof of ownership for Microsoft 365")]),
    // Exchange Online signs with two selectors of these names, so that keys can be changed.
    ...(dkim?.targets ?? []).map((target, i) =>
      external(`selector${i + 1}._domainkey.${name}`, "CNAME", target, "key of the signer (DKIM)"),
    ),
  ]);
}

function external(name: string, type: "TXT" | "CNAME", value: string, purpose: string): RecordDraft {
  return { view: "external", name, type, value, purpose };
}
