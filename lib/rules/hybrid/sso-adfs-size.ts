import { federation } from "../../facts/hybrid-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { identityPath, machinesOf } from "../support/hybrid-servers";

export const ssoAdfsSize = catalogueRule("sso-adfs-size", {
  why: "A federation server with too little memory responds late exactly when everybody signs in.",
  fix: "give every federation server and proxy two cores and 4 GB: `processors`, `memoryGB`",
  check: (subject) =>
    eachOf(
      subject.deployment.identity?.signOn?.method === "adfs" ? machinesOf(subject, "sign-on", "sign-on-proxy") : [],
      (machine) => {
        if (machine.processors >= federation.cores && machine.memoryGB >= federation.memoryGB) return undefined;
        return breach(identityPath(subject, machine.name), {
          name: machine.name,
          message: "a server of the federation service is too small",
          got: `${machine.processors} cores, ${machine.memoryGB} GB`,
          expected: `at least ${federation.cores} cores, ${federation.memoryGB} GB`,
        });
      },
    ),
});
