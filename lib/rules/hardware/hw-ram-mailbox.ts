import { hardwareLimits } from "../../facts/sizing";
import { eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memoryOutside } from "../support/mailbox-memory";

export const hwRamMailbox = catalogueRule("hw-ram-mailbox", {
  why: "Below the minimum the Information Store lacks cache; above the maximum the .NET runtime becomes slower, not faster.",
  fix: "set `machine.memoryGB` within the range, or to `auto`",
  check: (subject) =>
    eachOf(subject.deployment.exchange.version === "2016" ? [] : subject.plan.clusters, (cluster) =>
      memoryOutside(subject, cluster, hardwareLimits.SE, "recommended range"),
    ),
});
