import type { Application } from "../../model";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import type { Subject, Verdict } from "../types";

type Domain = Subject["deployment"]["domains"][number];

export const mailPathComplete = defineRule({
  id: "mail-path-complete",
  area: "consistency",
  title:
    "Inbound mail passes from every MX through a gateway to a server, and outbound mail from every server and in-house system through a gateway.",
  why: "A gateway that delivers to nobody, or a server that may not send, is noticed only when the first mail is missing.",
  level: "unsupported",
  appliesTo: ["edge", "dag"],
  versions: "any",
  sources: ["PORT", "RFC5321"],
  derived: true,
  fix: "let the gateways of `mx` receive, and let at least one gateway send for all members",
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

/** In-house systems that send through a gateway need one that sends; if members need it too, one finding covers both. */
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

/** One finding per entry of the document, even with several gateways or domains. */
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
      message: `MX of ${served.map(({ name }) => name).join(", ")} points to a gateway that delivers no mail`,
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
        message: "no gateway sends mail",
        got: "inbound gateways only",
        expected: "a gateway with direction outbound or both",
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
      message: "no gateway accepts mail from this member",
      got: shut.name,
      expected: "every member in its list of accepted senders",
    }),
  ];
}
