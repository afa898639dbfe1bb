import type { Plan } from "../../../lib/plan";

/** An Edge server in addition to the town's gateway, with nothing wrong in itself. */
export const edge = {
  version: "SE",
  domain: "workgroup",
  subscribedSites: ["DC1"],
  resubscribe: true,
  certificate: "self-signed",
  openProxyTest: false,
  memoryGB: 64,
  internalSmtpServers: ["10.1.50.25"],
};

export const townEdge = {
  name: "EDGE1",
  existing: true,
  datacenter: "dc1",
  address: "10.1.50.31",
  publicAddress: "203.0.113.31",
  host: "edge1.town.example",
  direction: "both",
  edge,
};

/** With one Edge server dc2 has none, mail still leaves only from dc1, and some of it bypasses the gateway that signs. */
export const oneEdge = ["edge-one-site", "gw-send-connector-both-dc", "ns-dkim"] as const;

/** The school's Edge server delivers everything to Exchange Online. */
export const schoolEdge = (changes: object) => ({
  name: "EDGE1",
  existing: true,
  datacenter: "campus",
  address: "10.50.0.71",
  host: "edge1.school.example",
  direction: "outbound",
  tls: "required",
  smartHost: { host: "school-example.mail.protection.outlook.com", auth: "certificate" },
  edge: { ...edge, subscribedSites: ["CAMPUS"], internalSmtpServers: [], ...changes },
});

export const edgeServer = (name: string, datacenter: string, address: string, site: string) => ({
  name,
  existing: true,
  datacenter,
  address,
  publicAddress: address.replace("10.", "203."),
  host: `${name.toLowerCase()}.town.example`,
  direction: "both",
  edge: {
    version: "SE",
    domain: "workgroup",
    subscribedSites: [site],
    resubscribe: true,
    certificate: "self-signed",
    openProxyTest: false,
    internalSmtpServers: ["10.1.50.25"],
  },
});

export const edges = () => ({
  "gateways[1]": edgeServer("EDGE1", "dc1", "10.1.50.31", "DC1"),
  "gateways[2]": edgeServer("EDGE2", "dc2", "10.2.50.31", "DC2"),
});

export const withEdges = { document: edges() };

/** Firewall rules of the plan, changed. */
export const firewallRules = (change: (all: Plan["firewall"]) => unknown) => ({
  firewall: (plan: Plan) => change(plan.firewall),
});
