import { azureTown } from "../support/azure-documents";
import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

/** A witness in Azure, in a datacenter without Exchange servers or domain controllers. */
const bareWitness = { "requirements.survive": ["any-member"], "datacenters[2].activeDirectory.domainControllers": [] };
const inAzure = "a network security group filters between Exchange servers and a network for servers in Azure";
const fix =
  "allow all traffic between Exchange servers and domain controllers in both directions, and remove `filtered`";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "links[0].filtered": true },
      finds: [
        "links[0].filtered: a firewall filters between Exchange servers, or between them and domain controllers, got dc1 - dc2, expected no filter; allow all traffic between Exchange servers and domain controllers in both directions, and remove `filtered`",
      ],
    },
    {
      document: { "datacenters[0].networks[1].filtered": true },
      finds: [
        "datacenters[0].networks[1].filtered: a firewall filters between Exchange servers, or between them and domain controllers, got replication, expected no filter; allow all traffic between Exchange servers and domain controllers in both directions, and remove `filtered`",
      ],
    },
    {
      document: { ...azureTown, "datacenters[1].networks[0].filtered": true },
      finds: [
        "datacenters[1].networks[0].filtered: a firewall filters between Exchange servers, or between them and domain controllers, got servers, expected no filter; allow all traffic between Exchange servers and domain controllers in both directions, and remove `filtered`",
      ],
    },
    {
      document: { ...azureTown, "links[0].filtered": true },
      finds: [
        "links[0].filtered: a firewall filters between Exchange servers, or between them and domain controllers, got dc1 - dc2, expected no filter; allow all traffic between Exchange servers and domain controllers in both directions, and remove `filtered`",
      ],
    },
    {
      from: "small-government",
      document: { ...bareWitness, "links[1].filtered": true, "links[2].filtered": true },
      finds: [
        `links[1].filtered: ${inAzure}, got north - witness, expected no filter; ${fix}`,
        `links[2].filtered: ${inAzure}, got south - witness, expected no filter; ${fix}`,
      ],
    },
    {
      from: "small-government",
      document: { ...bareWitness, "datacenters[2].networks[0].filtered": true },
      finds: [`datacenters[2].networks[0].filtered: ${inAzure}, got witness, expected no filter; ${fix}`],
    },
  ],
  doesNotApply: { ...school, document: { "hybrid.managementServer": undefined, "hybrid.endpoint": undefined } },
  changes: [
    { from: "town", set: "datacenters[0].networks[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    { from: "town", set: "datacenters[0].networks[1].filtered", to: true, finds: ["port-no-filter-internal"] },
    { from: "town", set: "links[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    {
      from: "small-government",
      set: "datacenters[0].networks[0].filtered",
      to: true,
      finds: ["port-no-filter-internal"],
    },
    {
      from: "small-government",
      set: "datacenters[1].networks[0].filtered",
      to: true,
      finds: ["port-no-filter-internal"],
    },
    {
      from: "small-government",
      set: "datacenters[2].networks[0].filtered",
      to: true,
      finds: ["port-no-filter-internal"],
    },
    { from: "small-government", set: "links[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    {
      from: "small-government",
      set: "links[2].filtered",
      to: true,
      finds: ["port-no-filter-internal"],
    },
    { from: "school", set: "links[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    { from: "school", set: "datacenters[0].networks[0].filtered", to: true, finds: ["port-no-filter-internal"] },
    {
      from: "small-government",
      set: "links[1].filtered",
      to: true,
      finds: ["port-no-filter-internal"],
    },
    {
      from: "school",
      set: "datacenters[1].networks[2].filtered",
      to: true,
      finds: ["port-no-filter-internal"],
    },
  ],
};
