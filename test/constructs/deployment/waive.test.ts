// Proves that a waiver given in code is an entry of the document: for the whole deployment, for a part, or for a place.
import { Testing } from "cdktf";
import { MailDeployment, waive, defineRule, breach, answerOf, FindingsError } from "../../../lib";
import { townDate, townDocument } from "../support/town";

const props = { reason: "Until the renewal", owner: "mail-team@town.example", expires: "2027-12-31" };
const options = { date: townDate };

function town(): MailDeployment {
  return new MailDeployment(
    Testing.app(),
    "town",
    townDocument((document) => void delete document.waivers),
    options,
  );
}

function waivedIn(deployment: MailDeployment): string[] {
  return deployment.findings
    .filter((finding) => finding.waived)
    .map((finding) => `${finding.rule} ${finding.path} ${finding.waiver?.place ?? "-"}`);
}

describe("waive", () => {
  it("covers the whole deployment", () => {
    const deployment = town();
    waive(deployment, "ns-mx", props);
    expect(waivedIn(deployment)).toEqual(["ns-mx domains[0].mx -"]);
    expect(deployment.findings.find((finding) => finding.waived)?.waiver).toEqual(props);
  });

  it("covers only the given part", () => {
    const [right, wrong] = [town(), town()];
    waive(right.node.findChild("rproxy"), "proxy-two-per-dc", props);
    waive(wrong.node.findChild("mailgw"), "proxy-two-per-dc", props);
    expect(waivedIn(right)).toEqual(["proxy-two-per-dc proxies[0] proxies[0]"]);
    expect(waivedIn(wrong)).toEqual([]);
    expect(wrong.findings.map((finding) => finding.rule)).toContain("waiver-unused");
  });

  it("covers a place by name or path", () => {
    const deployment = town();
    waive(deployment, "ns-mx", { ...props, place: "domains[0]" });
    expect(waivedIn(deployment)).toEqual(["ns-mx domains[0].mx domains[0]"]);
  });

  it("is added to the document's own waivers", () => {
    const deployment = new MailDeployment(Testing.app(), "town", townDocument(), options);
    waive(deployment, "dag-rtt", props);
    expect(
      deployment.findings.filter((finding) => finding.rule === "waiver-unused").map((finding) => finding.path),
    ).toEqual(["waivers[2]"]);
    expect(waivedIn(deployment)).toContain("ns-mx domains[0].mx -");
  });

  it("fails after the plan has been read, and for a construct that is not an entry of the document", () => {
    const deployment = town();
    expect(() => waive(deployment.node.findChild("names"), "ns-mx", props)).toThrow(
      "town/names: a waiver needs a place, got a construct that is no entry of the document",
    );
    expect(deployment.plan.deployment).toBe("town");
    expect(() => waive(deployment, "ns-mx", props)).toThrow("town: the waiver of ns-mx was added after");
  });
});

describe("custom rules", () => {
  const rule = defineRule({
    id: "house-never",
    title: "Never.",
    why: "It is a test.",
    level: "unsupported",
    fix: "change it",
    check: (subject) => answerOf([breach(subject.pathOf(subject.deployment, "name"), { message: "it is wrong" })]),
  });

  it("block the synthesis like the library's", () => {
    const deployment = new MailDeployment(Testing.app(), "town", townDocument(), { ...options, rules: [rule] });
    expect(() => deployment.plan).toThrow(FindingsError);
    expect(() => deployment.plan).toThrow("error house-never: name: it is wrong; change it");
  });

  it("are loaded from the document's folder", () => {
    const document = townDocument((town) => void (town.customRules = ["../custom-rule/rules"]));
    const folder = `${__dirname}/../../../examples/town`;
    const deployment = new MailDeployment(Testing.app(), "town", document, { ...options, documentFolder: folder });
    expect(deployment.findings.filter((finding) => finding.rule === "house-machine-name-datacenter")).toHaveLength(2);
    const lost = new MailDeployment(Testing.app(), "town", document, { ...options, documentFolder: __dirname });
    expect(() => lost.plan).toThrow("customRules[0]: there is no module ../custom-rule/rules, expected");
  });
});
