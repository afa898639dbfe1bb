// Proves that records which Azure DNS does not take are refused together before anything is written, each with a remedy, and that
// the largest it takes are not.
import type { ProblemsError } from "../../../lib/base/problem";
import { problemText } from "../../../lib/base/problem";
import { refuseUnmakableRecords } from "../../../lib/constructs/azure/refuse-unmakable-records";
import type { AzureDnsRecordPlan } from "../../../lib/plan";

const record = (name: string, type: AzureDnsRecordPlan["type"], ...values: string[]): AzureDnsRecordPlan => ({
  name,
  label: name,
  type,
  ttlSeconds: 300,
  values,
});
const addresses = (count: number) => Array.from({ length: count }, (_, index) => `192.0.2.${index}`);

function refused(...records: AzureDnsRecordPlan[]): string[] {
  try {
    refuseUnmakableRecords([{ name: "school.example", label: "school-example", kind: "public", records }]);
    return [];
  } catch (error) {
    return (error as ProblemsError).problems.map(problemText);
  }
}

test("the largest records are made", () => {
  const all = [
    record("mail", "A", ...addresses(20)),
    record("@", "TXT", "x".repeat(4096)),
    record("x".repeat(63), "A"),
  ];
  expect(refused(...all, record("login", "CNAME", "mail.school.example"))).toEqual([]);
});

test("larger ones are refused, and aliases that are not alone", () => {
  const all = [
    record("mail", "A", ...addresses(21)),
    record("@", "TXT", "x".repeat(4097)),
    record("x".repeat(64), "A"),
  ];
  const aliases = [record("@", "CNAME", "a.example"), record("mail", "CNAME", "a.example")];
  expect(refused(...all, ...aliases)).toEqual([
    "zone school.example, record mail A: Azure DNS takes fewer values under one name, got 21, expected at most 20; distribute clients by load balancers, or have the zone served by something else",
    "zone school.example, record @ TXT: Azure DNS takes no text of this length, got 4097 characters, expected at most 4096; shorten what the text is made of, such as `spfIncludes`",
    `zone school.example, record ${"x".repeat(64)} A: Azure DNS does not accept this name, got "${"x".repeat(64)}", expected @, *, or labels of letters, digits, hyphens and underscores, each of at most 63 characters; choose another name in the document`,
    "zone school.example, record @ CNAME: no other record may stand beside an alias, got an alias of the zone itself, expected an alias alone under its name; create the zone above it instead, or give one of the two another name",
    "zone school.example, record mail CNAME: no other record may stand beside an alias, got A, expected an alias alone under its name; create the zone above it instead, or give one of the two another name",
  ]);
});
