import { breach, eachOf, undecided } from "../engine/answers";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const virtBackupHostNoSavedstate = catalogueRule("virt-backup-host-no-savedstate", {
  why: "A backup that saves the machine's state or bypasses the VSS writer leaves databases that do not match their logs.",
  fix: "turn on application-aware processing, so that the VSS writer in the guest is called",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter(
        (backup) => backup.method === "host-image" && designsOn(subject, "hyper-v").length > 0,
      ),
      (backup) => {
        const path = subject.pathOf(backup, "applicationAware");
        if (backup.applicationAware === undefined) {
          return undecided(path, `whether ${backup.name} calls the VSS writer inside the guests`);
        }
        if (backup.applicationAware) return undefined;
        return breach(path, {
          message: "the backup of the hosts bypasses the VSS writer inside the guests",
          got: false,
          expected: true,
        });
      },
    ),
});
