import { hardwareLimits } from "../../facts/sizing";
import { eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memoryOutside } from "../support/mailbox-memory";

export const hwRamMailbox2016 = catalogueRule("hw-ram-mailbox-2016", {
  why: "Exchange 2016 is tested within this range.",
  fix: "set `machine.memoryGB` within the range, or to `auto`",
  check: (subject) =>
    eachOf(subject.deployment.exchange.version === "2016" ? subject.plan.clusters : [], (cluster) =>
      memoryOutside(subject, cluster, hardwareLimits[2016], "range for Exchange 2016"),
    ),
});
