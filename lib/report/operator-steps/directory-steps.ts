import type { DirectoryStepKind, StepWords } from "../../plan";

/** Each procedure verifies first, names its servers, and says how to see that it worked. */
export const directorySteps: StepWords<DirectoryStepKind> = {
  "farm-verify-down": ({ server, next }) =>
    `Verify that ${server} is down and stays down: Test-NetConnection ${server} -Port 443 fails from ${next}. Two primaries would diverge`,
  "farm-make-primary": ({ server }) => `On ${server}: Set-AdfsSyncProperties -Role PrimaryComputer`,
  "farm-follow": ({ server, primary }) =>
    `On ${server}: Set-AdfsSyncProperties -Role SecondaryComputer -PrimaryComputerName ${primary}`,
  "farm-check": ({ server }) =>
    `Check on ${server}: Get-AdfsSyncProperties shows Role PrimaryComputer, and Get-AdfsProperties answers`,
  "farm-keep": ({ server }) =>
    `In the document: identity.signOn.primary is ${server} from now on, since proxies are enrolled with the primary`,
  "farm-follow-back": ({ server, primary }) =>
    `When ${server} is back, before it gets traffic, on ${server}: Set-AdfsSyncProperties -Role SecondaryComputer -PrimaryComputerName ${primary}`,
  "sync-verify-down": ({ servers, next }) => {
    const lost = servers.join(", ");
    return `Verify that ${lost} does not export and will not start automatically: Test-NetConnection ${lost} -Port 5985 fails from ${next}, and the machine is stopped. Two active servers overwrite each other`;
  },
  "sync-compare": ({ server }) =>
    `On ${server}: Start-ADSyncSyncCycle -PolicyType Delta, and compare the pending exports in Synchronization Service Manager: a large number means that it is out of date`,
  "sync-leave-staging": ({ server }) =>
    `On ${server}: start Microsoft Entra Connect, Configure, Configure staging mode, clear Enable staging mode, and finish with synchronization started`,
  "sync-check": ({ server }) =>
    `Check on ${server}: Get-ADSyncScheduler shows StagingModeEnabled False and SyncCycleEnabled True; the portal shows a synchronization within 30 minutes, password hashes within 2 minutes`,
  "sync-stage": ({ servers }) => `Before ${servers.join(", ")} is connected again, set it to staging mode`,
  "schema-wait": ({ server }) =>
    `Wait for ${server}: until it is back, only setup of Exchange and extensions of the schema have to wait`,
  "schema-seize": ({ server, next }) =>
    `Only if ${server} is destroyed and never connected again, on ${next}: Move-ADDirectoryServerOperationMasterRole -Identity ${next} -OperationMasterRole SchemaMaster -Force`,
  "schema-check": ({ server, next }) =>
    `Check: (Get-ADForest).SchemaMaster is ${next}; remove the account of ${server} from Active Directory, since two holders damage the schema`,
};
