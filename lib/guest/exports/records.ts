import { compareNames } from "../../base/order";
import type { RecordPlan } from "../../plan";
import { csv } from "../../base/csv";

/** Records of one zone in one view, for the import of a DNS product or for a script. */
export function recordsCsv(records: readonly RecordPlan[]): string {
  const rows = inOrder(records).map((record) => [
    record.zone,
    record.view,
    record.name,
    record.type,
    record.ttlSeconds,
    record.createdAddress === undefined ? record.value : "",
    record.createdAddress === undefined ? record.purpose : `${record.purpose}; ${whereToRead(record.createdAddress)}`,
  ]);
  return csv(["zone", "view", "name", "type", "ttlSeconds", "value", "purpose"], rows);
}

/**
 * The same as lines of a zone file (RFC 1035 section 5): FQDNs with a trailing dot, texts quoted and split into
 * strings of at most 255 octets (RFC 1035 section 3.3). There is no SOA: the lines are to be added to an existing zone.
 */
export function recordsZoneText(records: readonly RecordPlan[]): string {
  return inOrder(records)
    .map((record) => `${zoneLine(record)}\n`)
    .join("");
}

/** A comment instead of an address that is known only after its creation. */
function zoneLine({ createdAddress, ...record }: RecordPlan): string {
  const left = `${record.name}. ${record.ttlSeconds} IN ${record.type}`;
  return createdAddress === undefined ? `${left} ${zoneValue(record)}` : `; ${left}: ${whereToRead(createdAddress)}`;
}

function whereToRead({ stack, output }: NonNullable<RecordPlan["createdAddress"]>): string {
  return `the address is the output ${output} of the stack ${stack}`;
}

function inOrder(records: readonly RecordPlan[]): RecordPlan[] {
  const key = (record: RecordPlan) => [record.zone, record.view, record.name, record.type, record.value].join("\u0000");
  return [...records].sort((a, b) => compareNames(key(a), key(b)));
}

function zoneValue(record: RecordPlan): string {
  switch (record.type) {
    case "A":
      return record.value;
    case "TXT":
      return strings(record.value);
    case "CNAME":
    case "MX":
    case "PTR":
    case "SRV":
      return record.value.endsWith(".") ? record.value : `${record.value}.`;
  }
}

const mostOctets = 255;

function strings(text: string): string {
  const parts: string[] = [];
  for (let start = 0; start < text.length || start === 0; start += mostOctets) {
    parts.push(text.slice(start, start + mostOctets));
  }
  return parts.map((part) => `"${part.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(" ");
}
