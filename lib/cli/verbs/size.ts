import { Option } from "commander";
import { compareDocuments } from "../size/compare";
import { sizeDocument } from "../size/size-document";
import { sizeTask } from "../size/options";
import { sizeVectors } from "../size/vectors";
import { formatOption, type Verb } from "../verb";

export const size: Verb = {
  name: "size",
  summary: "the sizing sheet of a deployment, or of bare sizing inputs",
  examples: [
    { line: "size town.yaml", does: "mailboxes, servers, disks, failures, and how close each limit is" },
    { line: "size town.yaml --explain memoryGB", does: "the chain of formulas with the numbers filled in" },
    { line: "size --compare town.yaml other.yaml", does: "several designs side by side" },
    { line: "size --vectors sizing.json --format json", does: "the calculator's figures for each scenario" },
    { line: "size --vectors sizing.json --id V1 --explain dbSizeGB", does: "how one of them is computed" },
  ],
  notes: "A file of vectors is {scenarios: [{id, input}]}. A figure is named as in the sheet, or by its key in JSON.",
  describe: (command) =>
    void command
      .argument("[document]", "deployment document in YAML or JSON; - reads standard input")
      .addOption(new Option("--vectors <file>", "compute a file of bare sizing inputs; - reads standard input"))
      .addOption(new Option("--id <id>", "the scenario to explain, with --vectors"))
      .addOption(new Option("--explain <figure>", "show how one figure is computed"))
      .addOption(new Option("--cluster <name>", "explain for one DAG only"))
      .addOption(new Option("--compare <documents...>", "put several documents side by side"))
      .addOption(formatOption("text", "json")),
  run: async (call) => {
    const task = sizeTask(call);
    switch (task.kind) {
      case "vectors":
        return sizeVectors(call, task.file);
      case "compare":
        return compareDocuments(call, task.files);
      case "document":
        return sizeDocument(call, task.file);
    }
  },
};
