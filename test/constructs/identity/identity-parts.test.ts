// Proves that directory synchronization and sign-on written as parts give the stacks of the document, what they return, and
// that a key given twice is a problem.
import { Testing } from "cdktf";
import { parse } from "yaml";
import { AzureDatacenter, DirectorySync, MailDeployment, ProblemsError, SignOn } from "../../../lib";
import type { DeploymentDocument } from "../../../lib";
import { exampleText } from "../../support/examples";

const document = parse(exampleText("school")) as DeploymentDocument;
const { tenant = "", directorySync, signOn } = document.identity ?? {};
if (directorySync === undefined || signOn === undefined) throw new Error("the school has both");

/** The school, whose identity is the tenant alone until parts are added. */
function school(identity: DeploymentDocument["identity"] = { tenant }): MailDeployment {
  return new MailDeployment(Testing.app(), "school", { ...document, identity }, { date: "2026-11-30" });
}

function stackOf(deployment: MailDeployment): string {
  const cloud = deployment.node.children.find((child) => child instanceof AzureDatacenter);
  if (cloud === undefined) throw new Error("the cloud has no stack");
  return Testing.synth(cloud);
}

it("gives the same stack as the document", () => {
  const byHand = school();
  new SignOn(byHand, "login", signOn);
  new DirectorySync(byHand, "sync", directorySync);
  expect(stackOf(byHand)).toBe(stackOf(school(document.identity)));
});

it("returns machines and load balancers", () => {
  const byHand = school();
  const login = new SignOn(byHand, "login", signOn);
  const sync = new DirectorySync(byHand, "sync", directorySync);
  expect(Object.keys(login.machines).sort()).toEqual(["FS1", "FS2", "WAP1", "WAP2"]);
  expect(login.balancers.map(({ name }) => name)).toEqual(["login", "login_proxies"]);
  expect(Object.keys(sync.machines).sort()).toEqual(["SYNC1", "SYNC2"]);
});

it("is the same part of a deployment whose document has it", () => {
  const parts = school(document.identity).node.children;
  expect(parts.filter((child) => child instanceof SignOn).map(({ node }) => node.id)).toEqual(["signOn"]);
  expect(parts.filter((child) => child instanceof DirectorySync).map(({ node }) => node.id)).toEqual(["directorySync"]);
});

it("refuses a key that the document has as well", () => {
  const twice = school(document.identity);
  new SignOn(twice, "login", signOn);
  const plan = () => twice.plan;
  expect(plan).toThrow(ProblemsError);
  expect(plan).toThrow("identity.signOn");
});

it("leaves an identity of another shape to the reader of the document", () => {
  const wrong = school("school.onmicrosoft.com" as never);
  expect(() => wrong.plan).toThrow("identity: ");
});
