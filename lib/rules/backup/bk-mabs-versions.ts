import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";

export const bkMabsVersions = catalogueRule("bk-mabs-versions", {
  why: "A version that the product's matrix does not list is saved without anybody answering for the restore.",
  fix: "ask the maker whether SE is supported, or take another product",
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
