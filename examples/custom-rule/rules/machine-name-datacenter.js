// House convention: machine names begin with the letter of their datacenter (N-MBX1 is in north).
// Rules are plain JavaScript modules; the JSDoc type below gives editors completion and checks.
"use strict";
const { breach, defineRule, eachOf } = require("mail-constructs");

/** @type {import("mail-constructs").Rule} */
module.exports = defineRule({
  id: "house-machine-name-datacenter",
  title: "The name of every machine begins with the letter of its datacenter.",
  why: "Who is called at night must see from the name which building to drive to.",
  level: "risk",
  source: "House rules for names, 2026-03-01",
  fix: "rename the machine, or the pattern that its name comes from",
  check: (subject) =>
    eachOf(subject.plan.machines, (machine) => {
      const letter = machine.datacenter.charAt(0).toUpperCase();
      if (machine.name.toUpperCase().startsWith(letter)) return undefined;
      // The finding is reported where the change has to be made: at a member's cluster, otherwise at the datacenter.
      const { clusters, datacenters } = subject.deployment;
      const cluster = clusters.find((one) => one.members.some((member) => member.name === machine.name));
      const entry = cluster ?? datacenters.find((one) => one.name === machine.datacenter) ?? subject.deployment;
      return breach(subject.pathOf(entry), {
        name: machine.name,
        message: `the name does not begin with the letter of ${machine.datacenter}`,
        got: machine.name,
        expected: `${letter}...`,
      });
    }),
});
