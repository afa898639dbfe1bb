import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const dagNoCloudWitness = catalogueRule("dag-no-cloud-witness", {
  aliases: ["az-no-cloud-witness"],
  why: "Exchange supports the file share witness only; its tools cannot move or restore a DAG with another kind.",
  fix: "use a file share on a Windows server, which may be a virtual machine in Azure",
  check: (subject) =>
    eachOf(
      subject.deployment.clusters.filter(
        (design) => design.witness !== undefined || design.alternateWitness !== undefined,
      ),
      (design) =>
        (["witness", "alternateWitness"] as const).map((key) => {
          const kind = design[key]?.kind;
          if (kind === undefined || kind === "file-share") return undefined;
          return breach(subject.pathOf(design, key, "kind"), {
            message: "this kind of witness is not supported for a DAG",
            got: kind,
            expected: "file-share",
          });
        }),
    ),
});
