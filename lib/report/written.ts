import type { Summary } from "../rules";
import { summaryWords } from "./findings/text";
import type { Page } from "./text/page";
import { table } from "./text/table";
import { count } from "./text/words";

/** Files in an output folder, as relative paths with `/`. */
export interface Written {
  readonly stacks: readonly { readonly name: string; readonly file: string; readonly resources: number }[];
  readonly files: readonly string[];
}

/** What `synth` wrote, and where. */
export function writtenText({ stacks, files }: Written, folder: string, summary: Summary, page: Page): string {
  const columns = [{ title: "Stack" }, { title: "Resources", right: true }, { title: "File" }];
  const rows = stacks.map((stack) => [
    stack.name,
    String(stack.resources),
    `${folder.replace(/\/$/, "")}/${stack.file}`,
  ]);
  const top = [...new Set(files.map((file) => file.split("/")[0] ?? file))];
  const counted = top.map((name) => {
    const below = files.filter((file) => file.startsWith(`${name}/`));
    return below.length === 0 ? name : `${name}/ with ${count(below.length, "file")}`;
  });
  const beside = counted.length === 0 ? "" : `  beside them: ${counted.join(", ")}\n`;
  return `${page.style.green("written")} to ${folder}: ${summaryWords(summary)}\n${table(page, columns, rows)}${beside}`;
}
