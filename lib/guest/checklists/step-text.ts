/** One step in words; `command` and `check` are for one of the things that it is done for. */
export interface StepWords {
  readonly title: string;
  readonly text: string;
  readonly command?: (of: string) => string;
  readonly check: (of: string) => string;
}

/** One step as Markdown, to be ticked off: what it is for, the commands, and how to check it. */
export function stepMarkdown({ title, text, command, check }: StepWords, of: readonly string[], place: number): string {
  const commands = command === undefined ? [] : [...new Set(of.map(command))];
  return [
    `## ${place + 1}. ${title}\n`,
    `- [ ] ${of.map((name) => `\`${name}\``).join(", ")}\n`,
    `${text}\n`,
    ...(commands.length === 0 ? [] : [`\`\`\`powershell\n${commands.join("\n")}\n\`\`\`\n`]),
    `Check:\n\n\`\`\`powershell\n${[...new Set(of.map(check))].join("\n")}\n\`\`\`\n`,
  ].join("\n");
}
