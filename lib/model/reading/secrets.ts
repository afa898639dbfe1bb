import type { Problem } from "../../base/problem";
import { childPath, looksLikeProductKey } from "./document-path";

export interface SecretScan {
  readonly problems: readonly Problem[];
  /** Paths whose values may be secrets: no problem at or below them shows a value. */
  readonly hidden: ReadonlySet<string>;
}

const secretWords =
  /pass(?:word|wd|phrase)|^pass$|pwd|secret|(?:shared|product|private|api|access|account|license|storage|preshared|ps)[-_]?key|token|credential|^key$|^psk$|^pin$/i;

/** Secrets inside text: passwords in URLs and connection strings, and keys in PEM form. */
const secretTexts = [
  /:\/\/[^/\s:@]{1,200}:[^/\s@]{1,200}@/,
  /(?:password|passwd|pwd|secret|token|accountkey|sharedkey)=\S/i,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/,
];

const remedy = "remove it, keep it in a secret store, and name it here: `{ secret: NAME }`";

/** Finds literals in place of secret references, keys that look like secrets, and template sequences; never repeats a value. */
export function scanSecrets(document: unknown): SecretScan {
  const problems: Problem[] = [];
  const hidden = new Set<string>();
  scan(document, "", false, problems, hidden);
  return { problems, hidden };
}

function scan(value: unknown, path: string, inCredentials: boolean, problems: Problem[], hidden: Set<string>): void {
  if (typeof value === "string") return scanText(value, path, problems, hidden);
  if (Array.isArray(value)) {
    value.forEach((item, i) => scan(item, childPath(path, i), inCredentials, problems, hidden));
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      const below = childPath(path, key);
      scanText(key, below, problems, hidden);
      if (isLiteral(value, key, item, inCredentials)) addLiteral(below, problems, hidden);
      else scan(item, below, key === "credentials", problems, hidden);
    }
  }
}

/** Whether the key expects a secret and its value is not a reference. */
function isLiteral(map: object, key: string, item: unknown, inCredentials: boolean): boolean {
  if (key === "passwordHash" || key === "credentials") return typeof item === "string";
  if (item === null) return false;
  if (!inCredentials && !secretWords.test(key)) return false;
  return !isReference(item) && !isPartOfReference(map, key);
}

function scanText(text: string, path: string, problems: Problem[], hidden: Set<string>): void {
  if (looksLikeProductKey(text)) {
    hidden.add(path);
    problems.push({ code: "secret-literal", path, message: "this looks like a product key", remedy });
  } else if (secretTexts.some((pattern) => pattern.test(text))) {
    hidden.add(path);
    problems.push({ code: "secret-literal", path, message: "this text contains a password or key", remedy });
  }
  if (text.includes("${") || text.includes("%{")) {
    problems.push({
      code: "template-sequence",
      path,
      message: "a document must not contain `${` or `%{`: the engine would evaluate them",
      expected: "plain text",
      remedy: "write the value itself; a secret is named by `{ secret: NAME }`",
    });
  }
}

function addLiteral(path: string, problems: Problem[], hidden: Set<string>): void {
  hidden.add(path);
  problems.push({
    code: "secret-literal",
    path,
    message: "a document must not contain secrets",
    expected: "the name of a secret: { secret: NAME }",
    remedy,
  });
}

/** `{ secret: NAME }`; the schema checks whether NAME is valid. */
function isReference(value: unknown): boolean {
  return value !== null && typeof value === "object" && !Array.isArray(value) && isPartOfReference(value, "secret");
}

/** The key `secret` of `{ secret: NAME }`, which has no other key. */
function isPartOfReference(value: object, key: string): boolean {
  if (key !== "secret" || Object.keys(value).length !== 1) return false;
  const name = (value as Record<string, unknown>)["secret"];
  return typeof name === "string" && /^[A-Za-z][A-Za-z0-9-]{0,62}$/.test(name);
}

/** Whether the value at the path must not be shown. */
export function isHidden(path: string, hidden: ReadonlySet<string>): boolean {
  if (/(?:^|\.)auth$/.test(path)) return true;
  for (const secret of hidden) {
    if (path === secret || path.startsWith(`${secret}.`) || path.startsWith(`${secret}[`)) return true;
  }
  return false;
}
