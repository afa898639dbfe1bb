import type { Problem } from "../../base/problem";
import { nearest } from "../../base/nearest";
import { ownProperty } from "./kept";
import {
  attemptFields,
  boundsFields,
  checkFields,
  copyLimitFields,
  copyFields,
  demandFields,
  designFields,
  diskFields,
  lockFields,
  machineFields,
  membersAndCopiesFields,
  reasonFields,
  type Fields,
} from "./lock-shape";
import { lockSchema, type Lock } from "./types";

export interface LockResult {
  /** Left out when there are problems. */
  readonly lock?: Lock;
  readonly problems: readonly Problem[];
}

/** Remedy for a lock that cannot be used. */
const unusableRemedy =
  "restore it from version control, or decide afresh with `mail-constructs lock FILE --fresh --yes`";

/** Parses a lock. Its content is untrusted: anything that does not belong in a lock is a problem. Never throws. */
export function readLock(text: string): LockResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const got = error instanceof Error ? error.message : "an error";
    return failed([{ code: "broken-lock", path: "", message: "the lock is not JSON", got, remedy: unusableRemedy }]);
  }
  return checkLock(value);
}

/** The same for parsed data. */
export function checkLock(value: unknown): LockResult {
  const problems: Problem[] = [];
  if (!isObject(value)) {
    return failed([
      { code: "broken-lock", path: "", message: "the lock is not a map of keys and values", remedy: unusableRemedy },
    ]);
  }
  if (value["schema"] !== lockSchema) {
    const got = JSON.stringify(value["schema"]) ?? "nothing";
    const remedy = `use the version of mail-constructs that wrote it, or decide afresh with \`mail-constructs lock FILE --fresh --yes\``;
    return failed([
      {
        code: "lock-version",
        path: "schema",
        message: "is not a lock format that this version reads",
        got,
        expected: lockSchema,
        remedy,
      },
    ]);
  }
  checkObject(value, "", lockFields, problems);
  each(value["designs"], "designs", problems, (design, path) => checkDesign(design, path, problems));
  each(value["clusters"], "clusters", problems, (cluster, path) => checkCluster(cluster, path, problems));
  each(value["machines"], "machines", problems, (machine, path) => checkMachine(machine, path, problems));
  each(value["domainControllers"], "domainControllers", problems, (count, path) =>
    checkFields({ count }, { count: "count" }, () => path, problems, unusableRemedy),
  );
  return problems.length > 0 ? failed(problems) : { lock: value as unknown as Lock, problems: [] };
}

function checkDesign(value: unknown, path: string, problems: Problem[]): void {
  if (!checkObject(value, path, designFields, problems) || !isObject(value["because"])) return;
  const reason = value["because"];
  if (!checkKind(reason, `${path}.because`, reasonFields, "is not a reason for a number of DAGs", problems)) return;
  const { fewer } = reason;
  const at = `${path}.because.fewer`;
  if (!isObject(fewer) || !checkObject(fewer, at, attemptFields, problems) || !isObject(fewer["bounds"])) return;
  checkBounds(fewer["bounds"], `${at}.bounds`, problems);
}

function checkBounds(bounds: Readonly<Record<string, unknown>>, path: string, problems: Problem[]): void {
  if (!checkObject(bounds, path, boundsFields, problems)) return;
  checkKind(bounds["demand"], `${path}.demand`, demandFields, "is not a demand for databases", problems);
  checkKind(bounds["limit"], `${path}.limit`, copyLimitFields, "is not a limit of copies", problems);
  each(bounds["datacenters"], `${path}.datacenters`, problems, (place, at) =>
    checkObject(place, at, membersAndCopiesFields, problems),
  );
}

/** Checks an object whose `kind` tells which fields it has. */
function checkKind(
  value: unknown,
  path: string,
  fieldsByKind: Readonly<Record<string, Fields>>,
  message: string,
  problems: Problem[],
): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const fields = ownProperty(fieldsByKind, String(value["kind"]));
  if (fields !== undefined) return checkObject(value, path, fields, problems);
  problems.push({ ...wrong(`${path}.kind`, message), expected: Object.keys(fieldsByKind).join(", ") });
  return false;
}

function checkCluster(value: unknown, path: string, problems: Problem[]): void {
  if (!checkObject(value, path, { design: "text", databases: "map" }, problems)) return;
  each(value["databases"], `${path}.databases`, problems, (copies, at) => {
    if (!Array.isArray(copies)) problems.push(wrong(at, "is not a list of copies"));
    else copies.forEach((copy, i) => checkObject(copy, `${at}[${i}]`, copyFields, problems));
  });
}

function checkMachine(value: unknown, path: string, problems: Problem[]): void {
  if (!checkObject(value, path, machineFields, problems)) return;
  each(value["addresses"], `${path}.addresses`, problems, (address, at) =>
    checkFields({ address }, { address: "address" }, () => at, problems, unusableRemedy),
  );
  each(value["disks"], `${path}.disks`, problems, (disk, at) => checkObject(disk, at, diskFields, problems));
}

function checkObject(
  value: unknown,
  path: string,
  fields: Fields,
  problems: Problem[],
): value is Record<string, unknown> {
  if (!isObject(value)) {
    problems.push(wrong(path, "is not a map of keys and values"));
    return false;
  }
  const at = (key: string): string => (path === "" ? key : `${path}.${key}`);
  checkFields(value, fields, at, problems, unusableRemedy);
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(fields, key)) continue;
    const near = nearest(key, Object.keys(fields));
    const expected = near === undefined ? Object.keys(fields).join(", ") : near;
    problems.push({
      code: "broken-lock",
      path: at(key),
      message: "is not a key of a lock",
      expected,
      remedy: unusableRemedy,
    });
  }
  return true;
}

function each(value: unknown, path: string, problems: Problem[], check: (entry: unknown, path: string) => void): void {
  if (!isObject(value)) return;
  for (const [name, entry] of Object.entries(value)) {
    // These names would become keys of other objects.
    if (["__proto__", "constructor", "prototype"].includes(name))
      problems.push(wrong(`${path}.${name}`, "is not a valid name"));
    else check(entry, `${path}.${name}`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function wrong(path: string, message: string): Problem {
  return { code: "broken-lock", path, message, remedy: unusableRemedy };
}

function failed(problems: readonly Problem[]): LockResult {
  return { problems };
}
