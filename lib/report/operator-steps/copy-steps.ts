import type { CopyStepKind, StepWords } from "../../plan";

export const copySteps: StepWords<CopyStepKind> = {
  "copy-add": ({ database, server }) => `Add-MailboxDatabaseCopy -Identity '${database}' -MailboxServer ${server}`,
  "copy-wait": ({ database, server }) =>
    `Wait until Get-MailboxDatabaseCopyStatus '${database}\\${server}' says Healthy with a copy queue below 10`,
  "copy-activate-elsewhere": ({ database }) =>
    `Move-ActiveMailboxDatabase -Identity '${database}' -SkipMoveSuppressionChecks`,
  "copy-remove": ({ database, server }) =>
    `Remove-MailboxDatabaseCopy -Identity '${database}\\${server}' -Confirm:$false`,
  "copy-prefer": ({ database, server, preference }) =>
    `Set-MailboxDatabaseCopy -Identity '${database}\\${server}' -ActivationPreference ${preference}`,
};
