import { onlineMailboxGB } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migSizeCheck = catalogueRule("mig-size-check", {
  why: "Exchange Online accepts no larger mailbox: its move fails at the end.",
  fix: "archive or split the large mailboxes before their wave",
  reading:
    "If `largestMailboxGB` is omitted, the quotas of the users limit their mailboxes. Large items and folders are visible only in the source.",
  check: (subject) => {
    const { migration, users } = subject.deployment;
    if (migration?.target !== "exchange-online") return doesNotApply;
    const message = "a mailbox is too large for Exchange Online";
    const expected = `at most ${onlineMailboxGB} GB`;
    const largest = migration.largestMailboxGB;
    if (largest !== undefined) {
      return answerOf([
        largest <= onlineMailboxGB
          ? undefined
          : breach(subject.pathOf(migration, "largestMailboxGB"), { message, got: `${largest} GB`, expected }),
      ]);
    }
    return answerOf(
      users
        .filter((tier) => tier.location === "cloud" && tier.quotaGB > onlineMailboxGB)
        .map((tier) =>
          breach(subject.pathOf(tier, "quotaGB"), { name: tier.name, message, got: `${tier.quotaGB} GB`, expected }),
        ),
    );
  },
});
