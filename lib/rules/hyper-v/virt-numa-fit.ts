import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberHosts } from "../support/member-storages";

export const virtNumaFit = catalogueRule("virt-numa-fit", {
  why: "Memory of another node is slower, and Exchange cannot tell which of its memory that is.",
  fix: "fit the members into one NUMA node, or turn NUMA spanning off so that Windows sees the nodes",
  reading: "Judged where `numaNodes` of the host is specified; cores and memory are divided evenly among them.",
  check: (subject) =>
    eachOf(memberHosts(subject), (host) => {
      if (host.numaNodes === undefined) return undefined;
      const cores = Math.floor(host.cores / host.numaNodes);
      const memoryGB = Math.floor(host.memoryGB / host.numaNodes);
      const large = subject.plan.machines.find(
        (machine) =>
          machine.role === "mailbox" &&
          machine.host === host.name &&
          (machine.processors > cores || machine.memoryGB > memoryGB),
      );
      if (large === undefined) return undefined;
      return breach(subject.pathOf(host, "numaNodes"), {
        name: host.name,
        message: `${large.name} does not fit one NUMA node of its host`,
        got: `${large.processors} processors, ${large.memoryGB} GB`,
        expected: `at most ${cores} processors, ${memoryGB} GB`,
      });
    }),
});
