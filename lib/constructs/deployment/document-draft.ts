import type { Problem } from "../../base/problem";
import type { DeploymentDocument, WaiverDocument } from "../../model";
import { partLists } from "./description";
import type { PartList } from "./description";

/** Keys of the document by name, as given by parts and the document; only their origin is checked here. */
export type Keys = Record<string, unknown>;

/** A document under construction: top-level keys, and the entries that parts add to its lists. */
export class Draft {
  private readonly keys: Keys = {};
  private readonly waivers: WaiverDocument[] = [];
  private readonly givenTwice: string[] = [];
  private readonly below: { readonly key: string; readonly name: string; readonly value: unknown }[] = [];
  private readonly lists = new Map<PartList, unknown[]>();

  addKeys(keys: Keys): void {
    for (const [key, value] of Object.entries(keys)) {
      if (value === undefined) continue;
      if (Object.hasOwn(this.keys, key)) this.givenTwice.push(key);
      this.keys[key] = value;
    }
  }

  /** Adds a key below a top-level key, which may be given as well, and returns its path. */
  addBelow(key: string, name: string, value: unknown): string {
    this.below.push({ key, name, value });
    return `${key}.${name}`;
  }

  /** Returns the path of the entry in the document. */
  addEntry(list: PartList, entry: unknown): string {
    const entries = this.lists.get(list) ?? [];
    entries.push(entry);
    this.lists.set(list, entries);
    return `${list}[${entries.length - 1}]`;
  }

  addWaiver(waiver: WaiverDocument): void {
    this.waivers.push(waiver);
  }

  /** The document, and problems of its assembly. Problems of its content are reported by the model. */
  document(name: string): { document: DeploymentDocument; problems: readonly Problem[] } {
    const document: Keys = { apiVersion: "mail-constructs/v1", name, ...this.keys };
    for (const [list, entries] of this.lists) document[list] = entries;
    const twice = [...this.givenTwice, ...this.putBelow(document)];
    const written = document["waivers"] ?? [];
    // Waivers that are not a list are left for the model to refuse.
    if (this.waivers.length > 0 && Array.isArray(written))
      document["waivers"] = [...(written as unknown[]), ...this.waivers];
    return {
      document: document as unknown as DeploymentDocument,
      problems: [...twice.map(keyGivenTwice), ...wrongName(document, name)],
    };
  }

  /** Puts keys into their parents and returns the paths of those given twice. A parent of another shape is left to be refused. */
  private putBelow(document: Keys): string[] {
    const twice: string[] = [];
    for (const { key, name, value } of this.below) {
      const parent = document[key] ?? {};
      if (parent === null || typeof parent !== "object" || Array.isArray(parent)) continue;
      if (Object.hasOwn(parent, name)) twice.push(`${key}.${name}`);
      document[key] = { ...parent, [name]: value };
    }
    return twice;
  }
}

function keyGivenTwice(path: string): Problem {
  return {
    code: "key-given-twice",
    path,
    message: "is given by the document and by a part, or by two parts",
    remedy: "give it once",
  };
}

function wrongName(document: Keys, name: string): Problem[] {
  if (document["name"] === name) return [];
  return [
    {
      code: "name-differs",
      path: "name",
      message: "the document's name is not the id of the MailDeployment",
      got: JSON.stringify(document["name"]),
      expected: JSON.stringify(name),
      remedy: "give both the same name: it is the first part of every stack's name",
    },
  ];
}

/** A document split into top-level keys and the entries of its lists of parts, in order. */
export interface Opened {
  readonly base: Keys;
  readonly entries: readonly { readonly list: PartList; readonly entry: unknown }[];
}

/** Splits a document at its lists of parts. Accepts any value; problems are reported when the document is read. */
export function openDocument(document: object): Opened {
  const base: Keys = {};
  const entries: Opened["entries"][number][] = [];
  for (const [key, value] of Object.entries(document)) {
    if (isPartList(key) && Array.isArray(value)) entries.push(...value.map((entry: unknown) => ({ list: key, entry })));
    else base[key] = value;
  }
  return { base, entries };
}

function isPartList(key: string): key is PartList {
  return (partLists as readonly string[]).includes(key);
}
