import * as z from "zod";
import { backup, credentials, gateway, monitoring, proxy, transport } from "./access";
import { cluster } from "./cluster";
import { datacenter, link } from "./datacenter";
import { entry, listOf, name, textList } from "./fields";
import { application, hybrid, identity } from "./identity";
import { named, omitted } from "./meta";
import { migration } from "./migration";
import { mailDomain, namespaces } from "./namespaces";
import { clientLocations, costs, exchange, growth, organization, requirements, userTier, waiver } from "./organization";

/** The document: types, JSON Schema, defaults and texts are derived from this schema. */
export const documentSchema = named(
  "Deployment",
  entry("A mail deployment.", {
    apiVersion: z.literal("mail-constructs/v1").describe("Version of this format."),
    name: name("Name of the deployment: the first part of every stack's name.", "town"),
    organization,
    exchange: omitted(exchange, "there is no Exchange server here"),
    requirements: requirements.prefault({}),
    users: listOf("User tiers.", userTier, 1),
    growth: omitted(growth, "the number of mailboxes does not grow"),
    clientLocations: omitted(clientLocations, "the users are in the datacenters' networks"),
    datacenters: listOf("Datacenters.", datacenter, 1),
    links: listOf("Connections between datacenters.", link).default([]),
    clusters: listOf("Database availability groups.", cluster).default([]),
    namespaces: omitted(namespaces, "no names are planned"),
    domains: listOf("Accepted domains.", mailDomain).default([]),
    proxies: listOf("Reverse proxies and load balancers.", proxy).default([]),
    gateways: listOf("Mail gateways.", gateway).default([]),
    transport: transport.prefault({}),
    monitoring: listOf("Monitoring systems.", monitoring).default([]),
    backup: listOf("Backup products.", backup).default([]),
    identity: omitted(identity, "there is neither directory synchronization nor sign-on"),
    hybrid: omitted(hybrid, "there is no connection with Exchange Online"),
    applications: listOf("In-house systems that send mail.", application).default([]),
    migration: omitted(migration, "no mailboxes are migrated"),
    credentials: credentials.prefault({}),
    costs: omitted(costs, "nothing is priced"),
    waivers: listOf("Rules whose findings are accepted.", waiver).default([]),
    customRules: textList(
      "Modules with custom rules: paths from the document's folder, or packages; checking runs them.",
      "./house-rules.js",
    ).default([]),
  }),
);
