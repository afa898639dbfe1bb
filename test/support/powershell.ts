import { readFileSync } from "node:fs";

/** What is used of a node of web-tree-sitter. */
interface Node {
  readonly hasError: boolean;
  readonly isError: boolean;
  readonly isMissing: boolean;
  readonly text: string;
  readonly startPosition: { readonly row: number };
  readonly children: readonly Node[];
}

interface TreeSitter {
  readonly Parser: {
    init(): Promise<void>;
    new (): { setLanguage(language: unknown): void; parse(text: string): { readonly rootNode: Node } };
  };
  readonly Language: { load(grammar: Uint8Array): Promise<unknown> };
}

/**
 * A reader of PowerShell that says what of a script is no PowerShell, by line; nothing for a script that is. It knows the
 * grammar and no cmdlet; words of a list must be quoted: its grammar has no bare ones there.
 */
export async function powershellReader(): Promise<(script: string) => string[]> {
  const { Parser, Language } = require("web-tree-sitter") as TreeSitter;
  const grammar = require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm");
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(grammar)));
  return (script) => {
    const { rootNode } = parser.parse(script);
    return rootNode.hasError ? faultsOf(rootNode) : [];
  };
}

function faultsOf(node: Node): string[] {
  const own = node.isError || node.isMissing ? [`line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`] : [];
  return [...own, ...node.children.flatMap(faultsOf)];
}
