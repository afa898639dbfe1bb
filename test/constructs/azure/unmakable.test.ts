// Proves that machines which can be planned and judged, but not made in Azure, are refused together before anything is written:
// Windows versions without an image of the marketplace. A need that no size satisfies is a finding, which
// can be waived, but not made.
import { App } from "cdktf";
import { parse } from "yaml";
import { MailDeployment, ProblemsError, type DeploymentDocument } from "../../../lib";
import { exampleText } from "../../support/examples";

/** The problems of synthesizing the school with changed federation servers. */
function problemsWith(changes: object, more: Partial<DeploymentDocument> = {}): string[] {
  const document = { ...(parse(exampleText("school")) as DeploymentDocument), ...more };
  for (const server of document.identity?.signOn?.servers ?? []) Object.assign(server, changes);
  const deployment = new MailDeployment(new App(), "school", document, { date: "2026-11-22" });
  try {
    void deployment.plan;
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ path, message, got, expected }) => [path, message, got, expected].join(" | "));
  }
}

test("a Windows Server version without an image", () => {
  expect(problemsWith({ windows: "2019" })).toEqual([]);
  const refused = "no image of the marketplace is known for its Windows Server version";
  expect(problemsWith({ windows: "2016" })).toEqual([
    `machine FS1 | ${refused} | "2016" | one of 2019, 2022, 2025`,
    `machine FS2 | ${refused} | "2016" | one of 2019, 2022, 2025`,
  ]);
});

test("a need that no size satisfies, where the finding is waived", () => {
  const waivers = [
    { rule: "azure-sizes-sufficient", reason: "a larger size is ordered", owner: "ops", expires: "2027-01-31" },
  ];
  expect(problemsWith({ processors: 128 }, { waivers })).toEqual([
    "machine FS1 | no Azure size is sufficient | 128 processors, 4 GB of memory, 1 disks | vcpu up to 64",
    "machine FS2 | no Azure size is sufficient | 128 processors, 4 GB of memory, 1 disks | vcpu up to 64",
  ]);
});
