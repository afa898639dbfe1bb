import { balance } from "../lock/balance";
import { decideAfresh } from "../lock/fresh";
import { lockMode } from "../lock/mode";
import { checkLock, updateLock } from "../lock/update";
import { argument, documentArgument, formatOption, quietOption, type Verb } from "../verb";

export const lock: Verb = {
  name: "lock",
  summary: "keep what was decided, so that growth changes none of it",
  examples: [
    { line: "lock town.yaml", does: "writes or updates town.yaml.lock.json; commit it with the document" },
    { line: "lock town.yaml --check", does: "exit code 1 when the lock is missing or out of date" },
    { line: "lock town.yaml --fresh", does: "what a fresh decision would move and gain; --yes writes it" },
    { line: "lock town.yaml --rebalance", does: "moves that balance the copies after members were added" },
  ],
  notes:
    "The lock holds what the document leaves open: number of DAGs and databases, copies, hosts, addresses, sizes. What " +
    "the document specifies wins over the lock. Every verb reads it when it lies beside the document.",
  describe: (command) =>
    void command
      .argument(...documentArgument)
      .option("--check", "write nothing; say whether the lock is up to date")
      .option("--fresh", "decide everything afresh and compare; written only with --yes")
      .option("--rebalance", "print the moves that balance the copies; written only with --yes")
      .option("--yes", "write what --fresh or --rebalance decides")
      .addOption(quietOption())
      .addOption(formatOption("text", "json")),
  run: (call) => {
    const file = argument(call, 0);
    switch (lockMode(call, file)) {
      case "check":
        return checkLock(call, file);
      case "fresh":
        return decideAfresh(call, file);
      case "rebalance":
        return balance(call, file);
      case "update":
        return updateLock(call, file);
    }
  },
};
