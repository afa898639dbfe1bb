export type DeploymentDocument = object;
