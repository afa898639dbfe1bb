import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ssoAdfsNoRr = catalogueRule("sso-adfs-no-rr", {
  why: "Round robin knows no health: every second sign-on goes to the dead server until somebody changes DNS.",
  fix: "put the servers behind a load balancer and write its address as `virtualAddress`, or sign on by password hash",
  check: (subject) => {
    const signOn = subject.deployment.identity?.signOn;
    if (signOn?.method !== "adfs" || signOn.servers.length < 2) return doesNotApply;
    const ownAddresses = signOn.proxies.filter((proxy) => proxy.publicAddress !== undefined);
    return answerOf([
      signOn.virtualAddress === undefined
        ? breach(subject.pathOf(signOn, "virtualAddress"), {
            message: "the federation servers share their name by DNS alone",
            got: `${signOn.servers.length} servers, no virtual address`,
            expected: "a virtual address",
          })
        : undefined,
      ownAddresses.length > 1 && signOn.publicAddress === undefined
        ? breach(subject.pathOf(signOn, "publicAddress"), {
            message: "the proxies of the federation service share its name by DNS alone",
            got: ownAddresses.map((proxy) => proxy.publicAddress).join(", "),
            expected: "one public address in front of them",
          })
        : undefined,
    ]);
  },
});
