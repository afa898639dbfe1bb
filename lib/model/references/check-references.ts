import type { Problem } from "../../base/problem";
import type { PathRegister } from "../expand/document-paths";
import { instantiateClusters } from "../expand/instantiate";
import type { ParsedDocument } from "../schema/parsed";
import type { Deployment } from "../types";
import { checkAddresses } from "./addresses";
import { checkBackups } from "./backups";
import { Checking } from "./checking";
import { checkClusters } from "./clusters";
import { checkExchange } from "./exchange-needed";
import { checkCreated } from "./created";
import { checkMail } from "./mail";
import { checkNames } from "./unique-names";
import { checkNetworks } from "./networks";
import { checkPlaces } from "./places";
import { checkPlatforms } from "./platforms/check-platforms";
import { checkSiteRecovery } from "./site-recovery";
import { checkClientShares, checkLinks, checkMigration } from "./requirements";

/** Checks all references between parts of the document: names, places, addresses, days. */
export function checkReferences(document: ParsedDocument, deployment: Deployment, paths: PathRegister): Problem[] {
  const automatic = deployment.clusters.filter((design) => design.instances === "auto");
  const counts = Object.fromEntries(automatic.map((design) => [design.name, 1]));
  const { clusters, problems } = instantiateClusters(deployment, counts, paths);
  const checking = new Checking(document, deployment, clusters, paths);
  checkExchange(checking);
  checkPlatforms(checking);
  checkNetworks(checking);
  checkPlaces(checking);
  checkCreated(checking);
  checkLinks(checking);
  checkClusters(checking);
  checkMail(checking);
  checkClientShares(checking);
  checkMigration(checking);
  checkNames(checking);
  checkAddresses(checking);
  checkSiteRecovery(checking);
  checkBackups(checking);
  return [...problems, ...checking.problems];
}
