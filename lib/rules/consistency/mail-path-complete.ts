import type { Application } from "../../model/types";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import type { Subject, Verdict } from "../types";

type Domain = Subject["deployment"]["domains"][number];

export const mailPathComplete = defineRule({
  id: "mail-path-complete",
  area: "consistency",
  title:
    "Mail comes in from every MX through a gateway to a server, and goes out from every server and in-house system through a gateway.",
  why: "A gateway that delivers to nobody, or a server that may not send, shows only when the first mail is missed.",
  level: "unsupported",
  appliesTo: ["edge", "dag"],
  versions: "any",
  sources: ["PORT", "RFC5321"],
  derived: true,
  fix: "let the gateways of `mx` receive, and one gateway at least send for all members",
  check: (subject) => {
    const domains = subject.deployment.domains.filter(
      ({ type, mx }) => type === "authoritative" && mx.length > 0 && mx !== "exchange-online",
    );
    const mailboxes = subject.plan.clusters.length > 0 && domains.length > 0;
    const applications = subject.deployment.applications.filter(({ sends }) => sends === "via-relay");
    if (!mailboxes && applications.length === 0) return doesNotApply;
    return answerOf([
      ...(mailboxes ? [inbound(subject, domains), outbound(subject)] : []),
      fromApplications(subject, applications, mailboxes),
    ]);
  },
});

/** In-house systems that send through a gateway need one that sends; where members need it too, that is said for both. */
function fromApplications(
  subject: Subject,
  applications: readonly Application[],
  mailboxes: boolean,
): Verdict | undefined {
  const sends = subject.deployment.gateways.some(({ direction }) => direction !== "inbound");
  if (sends || mailboxes || applications.length === 0) return undefined;
  return breach(subject.pathOf(subject.deployment, "gateways"), {
    message: "in-house systems have no gateway to send through",
    got: applications.map(({ name }) => name).join(", "),
    expected: "a gateway with direction outbound or both",
    remedy: "add such a gateway, or let the systems send directly",
  });
}

/** Once for each entry of the document: several gateways of one entry, and several domains, are wrong together. */
function inbound(subject: Subject, domains: readonly Domain[]): Verdict[] {
  const found = new Map<string, Verdict>();
  for (const gateway of subject.deployment.gateways) {
    const served = domains.filter(({ mx }) => mx.includes(gateway.name) || mx.includes(gateway.group));
    const wiring = subject.plan.wiring.gateways.find(({ name }) => name === gateway.name);
    const refuses = gateway.direction === "outbound";
    if (served.length === 0 || (!refuses && (wiring === undefined || wiring.deliverTo.length > 0))) continue;
    const path = subject.pathOf(gateway, "direction");
    if (found.has(path)) continue;
    const verdict = breach(path, {
      name: gateway.group,
      message: `MX of ${served.map(({ name }) => name).join(", ")} leads to a gateway that brings no mail in`,
      got: refuses ? gateway.direction : "no server to deliver to",
      expected: "inbound or both",
    });
    found.set(path, verdict);
  }
  return [...found.values()];
}

function outbound(subject: Subject): readonly (Verdict | undefined)[] {
  const senders = subject.plan.wiring.gateways.filter(({ direction }) => direction !== "inbound");
  if (senders.length === 0)
    return [
      breach(subject.pathOf(subject.deployment, "gateways"), {
        message: "no gateway takes mail out",
        got: "inbound gateways only",
        expected: "one with direction outbound or both",
      }),
    ];
  const accepted = new Set(senders.flatMap(({ acceptFrom }) => acceptFrom));
  const shut = subject.plan.machines.find(
    ({ role, adapters }) => role === "mailbox" && !adapters.some(({ address }) => accepted.has(address)),
  );
  if (shut === undefined) return [];
  return [
    breach(subject.pathOf(subject.deployment, "gateways"), {
      name: shut.name,
      message: "no gateway takes mail from this member",
      got: shut.name,
      expected: "every member among those it accepts from",
    }),
  ];
}
