import type { DagStepKind, StepWords } from "../../plan";

const on = (server: string, command: string): string => `Invoke-Command -ComputerName ${server} { ${command} }`;

export const dagSteps: StepWords<DagStepKind> = {
  "dag-stop-site": ({ cluster, site, configurationOnly }) => {
    const command = `Stop-DatabaseAvailabilityGroup -Identity ${cluster} -ActiveDirectorySite ${site}`;
    return configurationOnly
      ? `${command} -ConfigurationOnly`
      : `${command}    # on a member in ${site}, if one can be reached`;
  },
  "dag-stop-member": ({ cluster, server }) =>
    `Stop-DatabaseAvailabilityGroup -Identity ${cluster} -MailboxServer ${server} -ConfigurationOnly`,
  "dag-restore": ({ cluster, site, needsWitness, alternateWitness }) => {
    const place = site === null ? "" : ` -ActiveDirectorySite ${site}`;
    const server = alternateWitness ?? "<a server that still runs> -AlternateWitnessDirectory <directory>";
    const witness = needsWitness ? ` -AlternateWitnessServer ${server}` : "";
    return `Restore-DatabaseAvailabilityGroup -Identity ${cluster}${place}${witness}`;
  },
  "dag-activate": ({ databases, server }) =>
    `${databases.map((name) => `"${name}"`).join(", ")} | Move-ActiveMailboxDatabase -ActivateOnServer ${server}`,
  "dag-remove-addresses": ({ datacenters }) => {
    const back = datacenters.length === 1 ? `${datacenters.join("")} is` : "they are";
    return `Remove the A and MX records of ${datacenters.join(", ")} from DNS until ${back} back`;
  },
  "cluster-verify-down": ({ servers }) =>
    `Verify that ${servers.join(", ")} ${servers.length === 1 ? "is down and stays" : "are down and stay"} so: without DAC mode the same databases are mounted there on the next start`,
  "cluster-stop": ({ server }) => on(server, "Stop-Service ClusSvc"),
  "cluster-leave": ({ server }) =>
    `${on(server, "Stop-Service ClusSvc; Clear-ClusterNode -Force")}    # if it can be reached`,
  "cluster-force-quorum": ({ server }) => on(server, "Start-ClusterNode -FixQuorum"),
  "cluster-evict": ({ server, on: first }) => on(first, `Remove-ClusterNode -Name ${server} -Force`),
  "cluster-node-majority": ({ server }) => on(server, "Set-ClusterQuorum -NodeMajority"),
  "cluster-set-witness": ({ cluster, witness }) =>
    `Set-DatabaseAvailabilityGroup -Identity ${cluster} -WitnessServer ${witness ?? "<a server that still runs>"}`,
  "cluster-start": ({ server }) => on(server, "Start-Service ClusSvc"),
  "cluster-move-databases": ({ server }) => `Move-ActiveMailboxDatabase -Server ${server}`,
  "cluster-mount-databases": ({ server }) => `Get-MailboxDatabase -Server ${server} | Mount-Database`,
};
