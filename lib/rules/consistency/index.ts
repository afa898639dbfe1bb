import type { Rule } from "../types";
import { addressesInNetworks } from "./addresses-in-networks";
import { azureDnsHoldsNames } from "./azure-dns-holds-names";
import { clientPathComplete } from "./client-path-complete";
import { clientProtocolsPublished } from "./client-protocols-published";
import { datacentersEqualStrength } from "./datacenters-equal-strength";
import { dkimSignerSigns } from "./dkim-signer-signs";
import { dnsSurvivesDatacenter } from "./dns-survives-datacenter";
import { mailPathComplete } from "./mail-path-complete";
import { mailboxesSaved } from "./mailboxes-saved";
import { namesSurviveDatacenter } from "./names-survive-datacenter";
import { networksHaveRouters } from "./networks-have-routers";
import { networksInSite } from "./networks-in-site";
import { presentCostAddsUp } from "./present-cost-adds-up";
import { publishedNamesCertified } from "./published-names-certified";
import { replicationFitsLink } from "./replication-fits-link";
import { sendersInDomains } from "./senders-in-domains";
import { servicesSurviveFailures } from "./services-survive-failures";
import { unmovedMailDelivered } from "./unmoved-mail-delivered";
import { wavesWithinSources } from "./waves-within-sources";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const consistencyRules: readonly Rule[] = [
  addressesInNetworks,
  azureDnsHoldsNames,
  clientPathComplete,
  clientProtocolsPublished,
  datacentersEqualStrength,
  dkimSignerSigns,
  dnsSurvivesDatacenter,
  mailPathComplete,
  mailboxesSaved,
  namesSurviveDatacenter,
  networksHaveRouters,
  networksInSite,
  presentCostAddsUp,
  publishedNamesCertified,
  replicationFitsLink,
  sendersInDomains,
  servicesSurviveFailures,
  unmovedMailDelivered,
  wavesWithinSources,
];
