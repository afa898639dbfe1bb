/**
 * Loads a module of any kind by its URL. A file of its own: the bundled command loads it from outside, as code that V8
 * took from its cache has no `import()`.
 */
export function importModule(url: string): Promise<unknown> {
  return import(url);
}
