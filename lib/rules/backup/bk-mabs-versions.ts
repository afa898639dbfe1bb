import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";

export const bkMabsVersions = catalogueRule("bk-mabs-versions", {
  why: "Nobody supports the restore of a version that is not in the product's support matrix.",
  fix: "ask the vendor whether SE is supported, or use another product",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter(({ product }) => product === "mabs" || product === "dpm"),
      (backup) => {
        if (subject.deployment.exchange.version !== "SE") return undefined;
        return breach(subject.pathOf(backup, "product"), {
          name: backup.name,
          message: "the product does not list Exchange SE",
          got: backup.product,
          expected: "a product that lists SE",
        });
      },
    ),
});
