// Proves the connectors of the plan: by whom mail is taken and delivered, by old servers, by the endpoint, or centralized.
import { exchangeOnlineRanges } from "../../../lib/facts/exchange-online-ranges";
import type { MailFlowPlan } from "../../../lib/plan";
import { changedText, deploymentOf, planOf, type ExampleName } from "../../support/examples";

function flow(name: ExampleName, hybrid: object = {}, mail = true): MailFlowPlan | undefined {
  const text = changedText(name, (document) => {
    Object.assign(document.hybrid ?? {}, hybrid);
    const [source] = document.migration?.sources ?? [];
    if (!mail && source !== undefined) delete (source as { mail?: unknown }).mail;
  });
  return planOf(deploymentOf(text)).mailFlow;
}

test("the school's old servers and the tenant know each other by certificate", () => {
  expect(flow("school")).toMatchObject({
    routing: "direct",
    routingDomain: "school.mail.onmicrosoft.com",
    acceptedDomains: [{ name: "school.example", type: "Authoritative" }],
    inbound: [
      { name: "From mail.school.example", certificate: "mail.school.example", senderDomains: ["*"], exchange: true },
      { name: "From relay.school.example", senderDomains: ["school.example"], exchange: false },
    ],
    outbound: [{ smartHosts: ["mail.school.example"], recipientDomains: ["school.example"], allMail: false }],
    send: [{ addressSpaces: ["school.mail.onmicrosoft.com"], sourceServers: ["MAIL1", "MAIL2"] }],
    receive: [{ server: "MAIL1" }, { server: "MAIL2" }],
  });
});

test("a full hybrid deployment takes mail at its endpoint if the old servers are not reached from outside", () => {
  expect(flow("school", { kind: "full" }, false)).toMatchObject({
    outbound: [{ smartHosts: ["hybrid.school.example"], allMail: false }],
    receive: [{ server: "HYB1" }],
  });
});

test("centralized mail passes through the endpoint, whichever servers have mailboxes", () => {
  expect(flow("school", { mailFlow: "centralized" })).toMatchObject({
    routing: "centralized",
    outbound: [
      { smartHosts: ["hybrid.school.example"], recipientDomains: ["*"], allMail: true },
      { smartHosts: ["mail.school.example"], recipientDomains: ["school.example"], allMail: false },
    ],
  });
});

test("each of two relays is known by its own certificate, however host and method are written", () => {
  const text = changedText("school", ({ gateways }) => {
    const [first] = gateways ?? [];
    const smartHost = { host: "School-Example.Mail.Protection.Outlook.COM", auth: "Certificate" };
    (gateways as object[]).push({ ...first, name: "second", host: "second.school.example", smartHost });
  });
  const plan = planOf(deploymentOf(text));
  expect(plan.mailFlow?.inbound.slice(1).map(({ certificate }) => certificate)).toEqual([
    "relay.school.example",
    "second.school.example",
  ]);
  expect(plan.wiring.gateways.map(({ postfix }) => postfix?.login)).toEqual([undefined, undefined]);
  const ways = plan.firewall.filter(({ use }) => use === "relay-out");
  expect(ways.map(({ toAddresses }) => toAddresses)).toEqual([exchangeOnlineRanges.mail, exchangeOnlineRanges.mail]);
});

test("the agent of a hybrid deployment takes no mail", () => {
  expect(flow("school", { kind: "full", connection: "modern-agent" }, false)).toMatchObject({
    outbound: [],
    receive: [],
  });
});

test("mailboxes that stay in DAGs of a full hybrid deployment are reached by connectors for good", () => {
  const { online, endpoint } = permanent();
  expect(online("full")).toMatchObject({
    outbound: [{ smartHosts: [endpoint], allMail: false }],
    send: [{ sourceServers: ["MBX1", "MBX2"] }],
    receive: [{ server: "MBX1" }, { server: "MBX2" }],
  });
  expect(online("minimal")).toMatchObject({ outbound: [], send: [], receive: [] });
});

/** The town with a hybrid deployment and nothing to move. */
function permanent() {
  const endpoint = "hybrid.town.example";
  const online = (kind: "full" | "minimal") =>
    planOf(
      deploymentOf(
        changedText("town", (document) => {
          delete (document as { migration?: unknown }).migration;
          Object.assign(document, {
            identity: { tenant: "town.onmicrosoft.com" },
            hybrid: { kind, endpoint: { name: endpoint, servers: ["MBX1", "MBX2"] } },
          });
        }),
      ),
    ).mailFlow;
  return { online, endpoint };
}

test("a deployment without Exchange Online has no mail flow with it", () => {
  expect(flow("town")).toBeUndefined();
});
