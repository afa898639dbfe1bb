import { productsWithoutAccessPoint } from "../../facts/backup-products";
import { eachOf, undecided } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";

export const dagIplessBackupCheck = catalogueRule("dag-ipless-backup-check", {
  why: "A backup product that connects to the DAG by its cluster name finds none and backs up nothing.",
  fix: "give the DAG an access point (`accessPoint`), or use a product that works without one",
  reading:
    "Products known to back up each member separately pass; about others nothing is known, and an access point settles it.",
  check: (subject) => {
    const designs = subject.deployment.clusters.filter(({ accessPoint }) => accessPoint === undefined);
    const pairs = designs.flatMap((design) => mailboxBackups(subject).map((backup) => ({ design, backup })));
    return eachOf(pairs, ({ design, backup }) => {
      if (productsWithoutAccessPoint.includes(backup.product)) return undefined;
      return undecided(
        subject.pathOf(design, "accessPoint"),
        `whether ${backup.name} can back up a DAG without an access point`,
        backup.name,
      );
    });
  },
});
