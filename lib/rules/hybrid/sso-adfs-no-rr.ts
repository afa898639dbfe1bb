import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ssoAdfsNoRr = catalogueRule("sso-adfs-no-rr", {
  why: "Round robin does not check health: every second sign-in reaches the failed server until DNS is changed.",
  fix: "place the servers behind a load balancer and specify its address as `virtualAddress`, or use password hash synchronization",
  check: (subject) => {
    const signOn = subject.deployment.identity?.signOn;
    if (signOn?.method !== "adfs" || signOn.servers.length < 2) return doesNotApply;
    const ownAddresses = signOn.proxies.filter((proxy) => proxy.publicAddress !== undefined);
    return answerOf([
      signOn.virtualAddress === undefined
        ? breach(subject.pathOf(signOn, "virtualAddress"), {
            message: "the federation servers share their name by DNS only",
            got: `${signOn.servers.length} servers, no virtual address`,
            expected: "a virtual address",
          })
        : undefined,
      ownAddresses.length > 1 && signOn.publicAddress === undefined
        ? breach(subject.pathOf(signOn, "publicAddress"), {
            message: "the federation service's proxies share its name by DNS only",
            got: ownAddresses.map((proxy) => proxy.publicAddress).join(", "),
            expected: "one public address in front of them",
          })
        : undefined,
    ]);
  },
});
