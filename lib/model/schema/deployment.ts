import { z } from "zod";
import { backup, credentials, gateway, mailDomain, monitoring, namespaces, proxy, transport } from "./access";
import { cluster } from "./cluster";
import { datacenter, link } from "./datacenter";
import { entry, listOf, name, textList } from "./fields";
import { application, hybrid, identity } from "./identity";
import { migration } from "./migration";
import { clientLocations, costs, exchange, growth, organization, requirements, userTier, waiver } from "./organization";

/** The document, as zod checks it. Its input type must be `DeploymentDocument`: see `agreement.ts`. */
export const documentSchema = entry("A mail deployment.", {
  apiVersion: z.literal("mail-constructs/v1").describe("Version of this format."),
  name: name("Name of the deployment: the first part of every stack's name."),
  organization,
  exchange,
  requirements: requirements.prefault({}),
  users: listOf("User tiers.", userTier, 1),
  growth: growth.optional(),
  clientLocations: clientLocations.optional(),
  datacenters: listOf("Datacenters.", datacenter, 1),
  links: listOf("Connections between datacenters.", link).default([]),
  clusters: listOf("Database availability groups.", cluster).default([]),
  namespaces: namespaces.optional(),
  domains: listOf("Accepted domains.", mailDomain).default([]),
  proxies: listOf("Reverse proxies.", proxy).default([]),
  gateways: listOf("Mail gateways.", gateway).default([]),
  transport: transport.prefault({}),
  monitoring: listOf("Monitoring systems.", monitoring).default([]),
  backup: listOf("Backup products.", backup).default([]),
  identity: identity.optional(),
  hybrid: hybrid.optional(),
  applications: listOf("In-house systems that send mail.", application).default([]),
  migration: migration.optional(),
  credentials: credentials.default({}),
  costs: costs.optional(),
  waivers: listOf("Rules accepted as broken.", waiver).default([]),
  customRules: textList(
    "Modules with custom rules: paths from the document's folder, or packages; checking runs them.",
  ).default([]),
});
