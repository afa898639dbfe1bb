import type { ServiceRow } from "../../plan";
import type { Page } from "../text/page";
import { operatorStepText } from "../operator-steps/operator-step-text";
import { sentences, stacked } from "../text/section";
import { count, listed, someOf } from "../text/words";
import { foldedTable } from "./folded-table";
import { caseName } from "./words";

const serviceNames: Readonly<Record<ServiceRow["service"], string>> = {
  "sign-on-fallback": "sign-on by other means",
  "federation-configuration": "configuration of the federation farm",
  "relying-party": "in-house system",
  "password-hashes": "password hash synchronization",
  "password-writeback": "password writeback",
  "synchronized-changes": "changes for the tenant",
  replication: "replication of Active Directory",
  directory: "sign-on to Windows",
  "schema-master": "schema master",
  outbound: "Internet access",
  secrets: "Key Vault",
  "recipient-management": "management of recipients",
  moves: "moves of mailboxes",
  "unmoved-mailboxes": "mailboxes not yet moved",
};

/** What a failure does to services around mail and sign-on; with `touched` only those that it impairs, without steps. */
export function servicesText(rows: readonly ServiceRow[], touched: boolean, page: Page): string {
  const shown = rows.filter((row) => !touched || row.state !== "works");
  const table = foldedTable(page, "Services", shown, {
    what: "Service",
    nameOf: nameText,
    columns: ["State", "What it means"],
    cells: (row) => [stateText(row, page), meaning(row)],
    always: touched,
  });
  return stacked([table, ...(touched ? [] : rows.map((row) => stepsText(row, page)))]);
}

function nameText({ service, name }: ServiceRow): string {
  return name === "" ? serviceNames[service] : `${serviceNames[service]} (${name})`;
}

function stateText({ state }: ServiceRow, { style }: Page): string {
  return state === "works" ? state : style.red(state);
}

function stepsText(row: ServiceRow, page: Page): string {
  if (row.steps.length === 0) return "";
  return sentences(page, `After ${caseName(row)}, ${nameText(row)}, in this order`, row.steps.map(operatorStepText));
}

type Meaning = (row: ServiceRow) => string;

/** By service, then by reason where it makes a difference. */
const meanings: Readonly<Record<ServiceRow["service"], Meaning>> = {
  "sign-on-fallback": ({ reason, state, lost }) => {
    if (reason === "people-cut") return "people inside can use the published address after a change in DNS";
    if (state === "stopped")
      return `no sign-on (${listed(lost)}), and no password hashes are in the tenant: mail in the cloud is unavailable, too`;
    return `no sign-on (${listed(lost)}) until the domain is switched to password hashes; mail in the cloud continues`;
  },
  "federation-configuration": ({ state, lost }) =>
    state === "stopped"
      ? "no server is left"
      : `read-only without its primary ${listed(lost)}: sign-on continues; changes of trusts and certificates and new proxies wait`,
  "relying-party": ({ reason, by }) => {
    if (reason === "servers-down") return "the system itself is down";
    if (reason === "people-cut") return `only people ${by.includes("external") ? "outside" : "inside"} can sign on`;
    return "no new sign-on; password hashes do not help here";
  },
  "password-hashes": ({ by }) => waits("changed passwords do not reach the tenant", by),
  "password-writeback": ({ by }) => waits("passwords cannot be changed or reset from the cloud", by),
  "synchronized-changes": ({ by, lost }) =>
    `${listed(by)} ${by.length === 1 ? "runs" : "run"}, but what is changed in ${listed(lost)} does not reach the tenant`,
  replication: ({ lost }) => `changes, such as new passwords, stay where they are made: ${lost.join(" | ")}`,
  directory: ({ reason, by, lost }) =>
    reason === "over-link"
      ? `at ${listed(by)} over the link only; who asks only ${listed(lost)} for names finds none`
      : "no domain controller is reached",
  "schema-master": ({ lost }) => `setup of Exchange and schema extensions wait for ${listed(lost)}`,
  outbound: ({ reason }) =>
    reason === "zone-unknown"
      ? "the NAT gateway may be in this zone: then servers behind it lose Internet access"
      : "servers behind it lose Internet access, updates included",
  secrets: ({ reason }) =>
    `${reason === "vault-cut" ? "it admits only the address of the NAT gateway: " : ""}running machines continue; the first start of new machines, and fetching or renewing certificates, wait`,
  "recipient-management": ({ reason, lost }) =>
    reason === "no-directory"
      ? `${listed(lost)} reaches no domain controller`
      : `changes wait for ${listed(lost)}; changing recipients in Active Directory instead is not supported`,
  moves: ({ reason, lost }) =>
    reason === "sources-cut"
      ? `paused while ${listed(lost)} cannot be reached`
      : `paused while ${listed(lost)} ${lost.length === 1 ? "is" : "are"} down`,
  "unmoved-mailboxes": (row) => unmovedText(row),
};

function meaning(row: ServiceRow): string {
  if (row.state === "works" && row.service !== "unmoved-mailboxes") return row.by.length === 0 ? "" : someOf(row.by, 4);
  return meanings[row.service](row);
}

function waits(effect: string, standby: readonly string[]): string {
  return standby.length === 0 ? effect : `${effect} until ${listed(standby)} is made active`;
}

function unmovedText({ state, mailboxes = 0, until, lost, by }: ServiceRow): string {
  const which = `${count(mailboxes, "mailbox", "mailboxes")} until ${mailboxes === 1 ? "it is" : "they are"} moved${until === undefined ? "" : ` (by ${until})`}`;
  if (state === "stopped")
    return `${which}: unavailable while ${listed(lost)} ${lost.length === 1 ? "is" : "are"} down; mail for them is queued at its sender`;
  if (state === "limited") return `${which}: on ${listed(by)}, reached from inside only`;
  return `${which}: on ${listed(by)}`;
}
