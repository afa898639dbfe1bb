import { brokenAzureNameRules } from "../../base/azure-names";
import { ProblemsError, type Problem } from "../../base/problem";
import { azureRecords } from "../../facts/azure-limits";
import type { AzureDnsRecordPlan, AzureDnsZonePlan } from "../../plan";

/** Throws one error with every record that BIND and other servers may hold, but Azure DNS does not take. */
export function refuseUnmakableRecords(zones: readonly AzureDnsZonePlan[]): void {
  const problems = zones.flatMap((zone) =>
    zone.records.flatMap((record) =>
      [...badName(record), ...badValues(record), ...misplacedAlias(record, zone)].map((problem) => ({
        code: "azure-record",
        path: `zone ${zone.name}, record ${record.name} ${record.type}`,
        ...problem,
      })),
    ),
  );
  if (problems.length > 0) throw new ProblemsError(problems);
}

type Fault = Omit<Problem, "code" | "path">;

function badName({ name }: AzureDnsRecordPlan): Fault[] {
  const [broken] = brokenAzureNameRules("azurerm_dns_a_record.name", name);
  if (broken === undefined) return [];
  return [
    {
      message: "Azure DNS does not accept this name",
      got: JSON.stringify(name),
      expected: `${broken.accepts}, each of at most 63 characters`,
      remedy: "choose another name in the document",
    },
  ];
}

function badValues({ type, values }: AzureDnsRecordPlan): Fault[] {
  const longest = type === "TXT" ? Math.max(0, ...values.map(({ length }) => length)) : 0;
  return [
    ...(longest <= azureRecords.mostCharacters
      ? []
      : [
          {
            message: "Azure DNS takes no text of this length",
            got: `${longest} characters`,
            expected: `at most ${azureRecords.mostCharacters}`,
            remedy: "shorten what the text is made of, such as `spfIncludes`",
          },
        ]),
    ...(values.length <= azureRecords.mostValues
      ? []
      : [
          {
            message: "Azure DNS takes fewer values under one name",
            got: String(values.length),
            expected: `at most ${azureRecords.mostValues}`,
            remedy: "distribute clients by load balancers, or have the zone served by something else",
          },
        ]),
  ];
}

/** An alias is the only record of its name, and a zone always has others of its own. */
function misplacedAlias({ name, type }: AzureDnsRecordPlan, { records }: AzureDnsZonePlan): Fault[] {
  const beside = records.filter((other) => other.name === name && other.type !== type).map((other) => other.type);
  if (type !== "CNAME" || (name !== "@" && beside.length === 0)) return [];
  return [
    {
      message: "no other record may stand beside an alias",
      got: name === "@" ? "an alias of the zone itself" : beside.join(", "),
      expected: "an alias alone under its name",
      remedy: "create the zone above it instead, or give one of the two another name",
    },
  ];
}
