// Proves what the plan decides for gateways that are created with Postfix: names of secrets, time in the queue, and which senders
// each in-house system may use; and that other gateways have none of it.
import type { DeploymentDocument } from "../../../lib/model";
import { changedText, deploymentOf, examplePlan, planOf, type Mutable } from "../../support/examples";

function relayOf(change: (document: Mutable<DeploymentDocument>) => void) {
  const text = changedText("school", change as (document: DeploymentDocument) => void);
  return planOf(deploymentOf(text)).wiring.gateways[0]?.postfix;
}

test("the school's relay limits each application to its senders", () => {
  expect(examplePlan("school").wiring.gateways[0]?.postfix).toEqual({
    host: "relay.school.example",
    certificate: "relay-certificate",
    queueDays: 2,
    limits: [
      { address: "10.50.0.80", applications: ["website"], senders: ["noreply@school.example"] },
      { address: "10.50.0.90", applications: ["student-records"], senders: ["records@school.example"] },
    ],
  });
});

test("applications at one address share its senders, and those without senders may use the domains", () => {
  const relay = relayOf(({ applications = [] }) => {
    for (const application of applications) application.address = "10.50.0.80";
    Object.assign(applications[0] ?? {}, {
      from: ["Second@school.example", "first@school.example", "nobody", "two words@school.example"],
    });
    applications.push({ name: "printers", datacenter: "campus", address: "10.50.0.9" });
    applications.push({ name: "direct", datacenter: "campus", address: "10.50.0.7", sends: "direct" });
  });
  expect(relay?.limits).toEqual([
    { address: "10.50.0.9", applications: ["printers"], senders: ["school.example"] },
    {
      address: "10.50.0.80",
      applications: ["student-records", "website"],
      senders: ["first@school.example", "records@school.example", "second@school.example"],
    },
  ]);
});

test("a pattern for all of a domain is that domain, and what no table can match is left out", () => {
  const relay = relayOf(({ applications: [application] = [] }) => {
    Object.assign(application ?? {}, {
      from: [
        "*@School.example",
        "@web.school.example",
        "no*@school.example",
        "<x@school.example>",
        "a@b@school.example",
      ],
    });
  });
  expect(relay?.limits[0]?.senders).toEqual(["school.example", "web.school.example"]);
});

test("secrets have the specified names, and a login only where the smart host asks for one", () => {
  const relay = relayOf(({ gateways: [gateway] = [] }) => {
    Object.assign(gateway ?? {}, { certificate: { secret: "shared-certificate" } });
    Object.assign(gateway?.smartHost ?? {}, { auth: "login" });
  });
  expect(relay).toMatchObject({ certificate: "shared-certificate", login: "relay-login" });
});

test.each([
  ["existing", { existing: true, address: "10.60.1.20" }],
  ["of other software", { software: "exim" }],
  ["of unknown software", { software: undefined }],
])("a gateway that is %s has no settings for Postfix", (_, keys) => {
  expect(relayOf(({ gateways: [gateway] = [] }) => void Object.assign(gateway ?? {}, keys))).toBeUndefined();
});

test("a gateway that only receives limits nobody's senders", () => {
  const relay = relayOf(({ gateways: [gateway] = [] }) => void Object.assign(gateway ?? {}, { direction: "inbound" }));
  expect(relay?.limits).toEqual([]);
});
