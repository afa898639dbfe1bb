import { ExitCode } from "../exit-code";
import { modules } from "../lazy-modules";
import { formatOption, printJson, type Verb } from "../verb";

export const schema: Verb = {
  name: "schema",
  summary: "print the JSON Schema of the document, for editors",
  examples: [{ line: "schema > mail.schema.json", does: "then `# yaml-language-server: $schema=mail.schema.json`" }],
  describe: (command) => void command.addOption(formatOption("text", "json")),
  run: async (call) => {
    printJson(call, modules.model().documentJsonSchema());
    return ExitCode.fine;
  },
};
