import { Option } from "commander";
import { stableJson } from "../../base/order";
import { ExitCode } from "../exit-code";
import { unusable } from "../errors";
import { loadDocument } from "../input/load-document";
import { modules } from "../lazy-modules";
import { keyExplanationJson, keyExplanationText, placedKeys, planParts, planText, unknownPath } from "../../report";
import { argument, documentArgument, formatOption, textOption, wantsJson, type Verb } from "../verb";

/** Rows per table in the whole plan; a single part is always shown completely. */
const rowsInOverview = 24;

export const plan: Verb = {
  name: "plan",
  summary: "show everything that is decided about a deployment",
  examples: [
    { line: "plan town.yaml", does: "machines, databases, failures, names, sizes, wiring" },
    { line: "plan town.yaml --part quorum", does: "what each failure does" },
    {
      line: "plan town.yaml --explain clusters.DAG1",
      does: "where each value comes from: specified, default or decided",
    },
    { line: "plan town.yaml --format json > plan.json", does: "the whole plan as data" },
  ],
  notes: `Parts:\n${planParts.map((part) => `  ${part.name.padEnd(11)} ${part.says}`).join("\n")}`,
  describe: (command) =>
    void command
      .argument(...documentArgument)
      .addOption(new Option("--part <part>", "only one part").choices(planParts.map((part) => part.name)))
      .addOption(
        new Option(
          "--explain <path>",
          "the keys at or below a path of the document, and where each value comes from",
        ).conflicts("part"),
      )
      .addOption(formatOption("text", "json")),
  run: async (call) => {
    const loaded = await loadDocument(argument(call, 0), call.io);
    const explained = textOption(call, "explain");
    if (explained !== undefined) {
      const keys = placedKeys(modules.plan().explainKeys(loaded.origins(), explained, loaded), loaded.positionOf);
      if (keys.length === 0) throw unusable(unknownPath(explained));
      call.io.stdout.write(
        wantsJson(call) ? keyExplanationJson(keys) : keyExplanationText(keys, loaded.name, call.page),
      );
      return ExitCode.fine;
    }
    const name = textOption(call, "part");
    const part = planParts.find((candidate) => candidate.name === name);
    if (wantsJson(call)) call.io.stdout.write(stableJson(part === undefined ? loaded.plan : part.pick(loaded.plan)));
    else if (part === undefined) {
      call.io.stdout.write(planText(loaded.plan, { ...call.page, mostRows: rowsInOverview }));
      call.io.stderr.write(loaded.lockNote);
    } else call.io.stdout.write(part.text(loaded.plan, call.page) || `nothing: no ${part.name}\n`);
    return ExitCode.fine;
  },
};
