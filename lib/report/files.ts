import type { Problem } from "../base/problem";

/** A directory given instead of a document; `example` is a document in it. */
export function isDirectory(file: string, example: string | undefined): Problem {
  return {
    code: "unreadable-document",
    path: "",
    message: `${file} is a directory`,
    expected: "a file",
    remedy: example === undefined ? "give the file with the deployment document" : `did you mean ${example}?`,
  };
}

/** An empty file name, as an unset variable of a shell gives. */
export const noFileName: Problem = {
  code: "unreadable-document",
  path: "",
  message: "the name of the file is empty",
  expected: "the deployment document",
  remedy: "name the file, or - for standard input",
};

/** A file that could not be read; `code` is that of the system call, `near` a file with a similar name. */
export function unreadable(file: string, code: string, near: string | undefined): Problem {
  const what: Readonly<Record<string, string>> = {
    ENOENT: `there is no file ${file}`,
    ENOTDIR: `there is no file ${file}`,
    EACCES: `${file} may not be read by this user`,
    EPERM: `${file} may not be read by this user`,
    ELOOP: `${file} is a symbolic link that leads to itself`,
    ENAMETOOLONG: `${file} is too long for the name of a file`,
  };
  return {
    code: "unreadable-document",
    path: "",
    message: what[code] ?? `${file} cannot be read (${code})`,
    expected: "a document in YAML or JSON, or - for standard input",
    remedy: near === undefined ? "check the path" : `did you mean ${near}?`,
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EROFS: "the file system is read-only",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  ENOTDIR: "a part of the path is a file",
  ENOENT: "the folder above it cannot be created",
  ENAMETOOLONG: "the path is too long",
};

/** Why nothing can be written, by the code of the system call; `undefined` for other errors. */
export function writingReason(code: string): string | undefined {
  return reasons[code];
}

/** An output folder with files that `synth` did not write. */
export function foreignFolder(asGiven: string, overwritten: readonly string[]): Problem {
  return {
    code: "foreign-output-folder",
    path: "--out",
    message: `the folder holds ${overwritten.join(", ")} that synth did not write and would replace`,
    got: JSON.stringify(asGiven),
    expected: "a new or empty folder, or one that synth has written (with manifest.json)",
    remedy: "name another folder",
  };
}

/** An output folder that cannot be written. */
export function cannotWrite(asGiven: string, reason: string): Problem {
  return {
    code: "unwritable-output-folder",
    path: "--out",
    message: `the output folder cannot be written: ${reason}`,
    got: JSON.stringify(asGiven),
    expected: "a folder that can be created or replaced",
    remedy: "name another folder or change its permissions",
  };
}

/** A lock that could not be read; `code` is that of the system call. */
export function unreadableLock(name: string, code: string): Problem {
  const message = `${name} cannot be read (${code})`;
  const remedy = "let this user read it, or move it away to decide afresh";
  return { code: "unreadable-lock", path: "", message, remedy };
}

/** A lock that could not be written; `code` is that of the system call. */
export function unwritableLock(name: string, code: string): Problem {
  const message = `${name} cannot be written (${code})`;
  return { code: "unwritable-lock", path: "", message, remedy: "let this user write beside the document" };
}

/** A document from standard input has no folder for a lock. */
export function noPlaceForLock(): Problem {
  return {
    code: "no-place-for-lock",
    path: "document",
    message: "a document from standard input has no place for a lock beside it",
    got: '"-"',
    expected: "a file",
    remedy: "give the document as a file",
  };
}

/** Options of `lock` that exclude each other, without their dashes. */
export function oneLockMode(given: readonly string[]): Problem {
  return {
    code: "bad-option",
    path: "options",
    message: "these options do not go together",
    got: given.map((option) => `--${option}`).join(" "),
    expected: "one of --check, --fresh, --rebalance; --yes with the last two",
    remedy: "omit one",
  };
}

/** A lock file that is too long to be one. */
export function lockTooLarge(characters: number, most: number): Problem {
  const [got, expected] = [`${characters} characters`, `at most ${most}`];
  return { code: "broken-lock", path: "", message: "is too large for a lock", got, expected };
}
