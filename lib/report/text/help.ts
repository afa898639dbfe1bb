import { hanging } from "./words";

export interface HelpExample {
  readonly line: string;
  readonly does: string;
}

/** Notes and examples below the options of a verb, within the page's width. */
export function helpText(notes: string | undefined, examples: readonly HelpExample[], width: number): string {
  const notesText = notes === undefined ? "" : `\n${paragraphs(notes, width)}\n`;
  const longest = Math.max(...examples.map(({ line }) => line.length));
  const beside = examples.every(({ does }) => 2 + longest + 3 + 2 + does.length <= width);
  const lines = examples.map(({ line, does }) =>
    beside
      ? `  ${line.padEnd(longest)}   # ${does}`
      : `${commandLines(line, width)}\n${hanging("      # ", does, width)}`,
  );
  return `${notesText}\nExamples:\n${lines.join("\n")}\n`;
}

/** Fewest columns of text beside an option; with fewer it stands below. */
const leastBeside = 16;

/** How commander lays out a page of this width. */
export function helpLayout(width: number) {
  return {
    helpWidth: width,
    styleUsage: (usage: string) => paragraphs(usage, width - "Usage: ".length),
    formatItem: (term: string, longest: number, does: string) => helpItem(term, longest, does, width),
  };
}

/** An option or verb, and what it does. */
function helpItem(term: string, longest: number, does: string, width: number): string {
  if (does === "") return `  ${term}`;
  if (width - longest - 4 >= leastBeside) return hanging(`  ${term.padEnd(longest)}  `, does, width);
  return `  ${term}\n${hanging("      ", does, width)}`;
}

/** A command to copy: where it does not fit, the shell reads its lines as one. */
function commandLines(command: string, width: number): string {
  if (command.length + 2 <= width) return `  ${command}`;
  return hanging("  ", command, width - 2, "    ").replaceAll("\n", " \\\n");
}

/** A list whose second column `paragraphs` keeps. */
export function listText(rows: readonly (readonly [word: string, text: string])[]): string {
  const longest = Math.max(...rows.map(([word]) => word.length));
  return rows.map(([word, text]) => `  ${word.padEnd(longest)}  ${text}`).join("\n");
}

/** Each line is a paragraph; one that begins with `name  ` in a list keeps its second column. */
export function paragraphs(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => {
      const [first = ""] = /^ {2}\S+ +|^ */.exec(line) ?? [];
      return line === "" ? "" : hanging(first, line.slice(first.length), width);
    })
    .join("\n");
}

/** What holds for every verb, below their list. Exit codes: `cli/exit-code.ts`. */
export const generalHelp = `
Exit codes:
  0    passed, or done
  1    the check failed, or an engine refused the stacks
  2    a bad document, option or file; nothing was written
  3    a tool is missing
  70   an internal error of mail-constructs
  130  interrupted

Documents may be - for standard input. With --format json, standard output holds JSON alone. Colours obey NO_COLOR.
Text fits the terminal, or COLUMNS, or 80 columns in a pipe; problems of a document are one line each in a pipe.
`;
