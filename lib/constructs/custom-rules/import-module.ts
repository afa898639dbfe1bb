/**
 * Loads a module of any format by its URL. A separate file that is loaded from outside the bundle, because code from
 * V8's cache does not support `import()`.
 */
export function importModule(url: string): Promise<unknown> {
  return import(url);
}
