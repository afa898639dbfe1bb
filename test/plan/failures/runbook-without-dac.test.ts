// Proves that an operator gets the cmdlets of Exchange for a DAG in DAC mode, and those of the cluster for one that is not, with
// the witness that the remaining number of members needs; and that the document's key reaches the failure model.
import { simulateFailure, type FailureCluster } from "../../../lib/plan/failures";
import { operatorStepText } from "../../../lib/report/operator-steps/operator-step-text";
import { changedText, deploymentOf, planOf } from "../../support/examples";
import { failing, twoDatacenters } from "./clusters";

const lostFirst = failing({ datacenters: ["dc1"] });
const stepsOf = (cluster: FailureCluster) =>
  simulateFailure({ ...cluster, datacenterActivation: false }, lostFirst).steps.map(operatorStepText);

it("restores with the cmdlets of Exchange in DAC mode", () => {
  const { steps } = simulateFailure(twoDatacenters(2, 1, "dc1"), lostFirst);
  expect(steps.filter(({ kind }) => kind === "dag-restore")).toHaveLength(1);
});

it("evicts the lost members and forces quorum without DAC mode; one member needs no witness", () => {
  expect(stepsOf(twoDatacenters(2, 1, "dc1"))).toEqual([
    "Verify that A1, A2 are down and stay so: without DAC mode the same databases are mounted there on the next start",
    "Invoke-Command -ComputerName B1 { Stop-Service ClusSvc }",
    "Invoke-Command -ComputerName B1 { Start-ClusterNode -FixQuorum }",
    "Invoke-Command -ComputerName B1 { Remove-ClusterNode -Name A1 -Force }",
    "Invoke-Command -ComputerName B1 { Remove-ClusterNode -Name A2 -Force }",
    "Invoke-Command -ComputerName B1 { Set-ClusterQuorum -NodeMajority }",
    "Move-ActiveMailboxDatabase -Server A1",
    "Move-ActiveMailboxDatabase -Server A2",
    "Get-MailboxDatabase -Server B1 | Mount-Database",
    "Remove the A and MX records of dc1 from DNS until dc1 is back",
  ]);
});

it("gives two members the alternate witness, and starts the others after the first", () => {
  const cluster = { ...twoDatacenters(2, 2, "dc1"), alternateWitness: { name: "FS2", datacenter: "dc2" } };
  const steps = stepsOf(cluster);
  expect(steps.slice(-7)).toEqual([
    `Set-DatabaseAvailabilityGroup -Identity ${cluster.name} -WitnessServer FS2`,
    "Invoke-Command -ComputerName B2 { Start-Service ClusSvc }",
    "Move-ActiveMailboxDatabase -Server A1",
    "Move-ActiveMailboxDatabase -Server A2",
    "Get-MailboxDatabase -Server B1 | Mount-Database",
    "Get-MailboxDatabase -Server B2 | Mount-Database",
    "Remove the A and MX records of dc1 from DNS until dc1 is back",
  ]);
});

it("cleans up members that run on the other side of a cut link", () => {
  const cluster = { ...twoDatacenters(2, 2, null), datacenterActivation: false };
  const { steps } = simulateFailure(cluster, failing({ links: [["dc1", "dc2"]] }));
  expect(steps.filter(({ kind }) => kind === "cluster-leave").map(operatorStepText)).toEqual(
    ["B1", "B2"].map(
      (name) =>
        `Invoke-Command -ComputerName ${name} { Stop-Service ClusSvc; Clear-ClusterNode -Force }    # if it can be reached`,
    ),
  );
});

it.each([true, false])("reads datacenterActivation: %s from the document", (said) => {
  const text = changedText(
    "town",
    ({ clusters = [] }) => void Object.assign(clusters[0] ?? {}, { datacenterActivation: said }),
  );
  const [cluster] = planOf(deploymentOf(text)).clusters;
  expect(cluster?.failureModel.datacenterActivation).toBe(said ? undefined : false);
});
