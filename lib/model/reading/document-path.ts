/** Keys and list indexes from the document's root to a value. */
export type PathSegments = readonly (string | number)[];

const productKeyPattern = /[A-Za-z0-9]{5}(?:-[A-Za-z0-9]{5}){4}/;

/** Whether text contains something in the form of a product key: five groups of five. */
export function looksLikeProductKey(text: string): boolean {
  return productKeyPattern.test(text);
}

/** `clusters[0].witness.datacenter`; keys that are not identifiers are quoted in brackets. */
export function formatPath(segments: PathSegments): string {
  let path = "";
  for (const segment of segments) path = childPath(path, segment);
  return path;
}

/** The path of a key or list index below `parent`. */
export function childPath(parent: string, segment: string | number): string {
  if (typeof segment === "number") return `${parent}[${segment}]`;
  if (looksLikeProductKey(segment)) return `${parent}["(hidden)"]`;
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(segment)) return `${parent}[${JSON.stringify(segment.slice(0, 100))}]`;
  return parent === "" ? segment : `${parent}.${segment}`;
}

/** The path one step up; `undefined` for the document itself. */
export function parentPath(path: string): string | undefined {
  if (path === "") return undefined;
  const end = /(?:^|\.)[A-Za-z_][A-Za-z0-9_-]*$|\[\d+\]$|\["(?:[^"\\]|\\.)*"\]$/.exec(path);
  return end === null ? "" : path.slice(0, end.index);
}
