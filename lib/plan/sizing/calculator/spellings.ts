/** Other names under which the workbook scenarios of the facts, and deployment documents, write the same inputs. */
const spellings: Readonly<Record<string, string>> = {
  msgs: "msgsPerDay",
  kb: "avgMessageKB",
  haInSdc: "haInSecond",
  lagInSdc: "lagInSecond",
  backupTolDays: "backupToleranceDays",
  customDbs: "databasesPerDag",
  dagMultiplier: "dags",
  specint: "specintRate2006",
  planYears: "growthYears",
};

/**
 * The same input under the calculator's own names: other spellings replaced, `ha: false` with `servers` as the
 * stand-alone model, a backup in the workbook's words as its kind. A key that is present under both names stays, to be
 * reported as unknown.
 */
export function ownNames(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const named: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(input)) {
    const own = Object.hasOwn(spellings, key) ? (spellings[key] ?? key) : key;
    named[own !== key && own in input ? key : own] = value;
  }
  if (named.dagModel === "standalone") named.dagModel = "stand-alone";
  if (typeof named.backup === "string") named.backup = backupKind(named.backup);
  return typeof named.ha === "boolean" ? withoutHa(named) : named;
}

function withoutHa(named: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { ha, servers, ...rest } = named;
  if (ha === true) return servers === undefined ? rest : { ...rest, servers };
  return { ...rest, dagModel: "stand-alone", serversPerDc: servers ?? 1 };
}

/** `software VSS, daily full` is `daily-full`. */
function backupKind(text: string): string {
  return text
    .replace(/^(software|hardware) VSS, /i, "")
    .replace(/[ ,/]+/g, "-")
    .toLowerCase();
}
