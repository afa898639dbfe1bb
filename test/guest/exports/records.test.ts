// Proves the texts of DNS records: sorted, FQDNs with a trailing dot, TXT strings as RFC 1035 requires.
import { recordsCsv, recordsZoneText } from "../../../lib/guest";
import type { RecordPlan } from "../../../lib/plan";

function record(changes: Partial<RecordPlan>): RecordPlan {
  return {
    zone: "town.example",
    view: "external",
    name: "mail.town.example",
    type: "A",
    ttlSeconds: 300,
    value: "203.0.113.10",
    existing: true,
    purpose: "client access",
    ...changes,
  };
}

it("writes one line per record, in order of zone, view, name, type and value", () => {
  const records = [
    record({ name: "town.example", type: "TXT", value: "v=spf1 -all", purpose: "SPF" }),
    record({ value: "203.0.113.9" }),
    record({}),
    record({ name: "town.example", type: "MX", value: "10 mx1.town.example", purpose: "mail" }),
    record({ name: "old.town.example", type: "CNAME", value: "mail.town.example" }),
    record({ name: "_autodiscover._tcp.town.example", type: "SRV", value: "0 0 443 mail.town.example." }),
    record({ name: "10.113.0.203.in-addr.arpa", type: "PTR", value: "mail.town.example", ttlSeconds: 60 }),
  ];
  const lines = [
    "10.113.0.203.in-addr.arpa. 60 IN PTR mail.town.example.",
    "_autodiscover._tcp.town.example. 300 IN SRV 0 0 443 mail.town.example.",
    "mail.town.example. 300 IN A 203.0.113.9",
    "mail.town.example. 300 IN A 203.0.113.10",
    "old.town.example. 300 IN CNAME mail.town.example.",
    "town.example. 300 IN MX 10 mx1.town.example.",
    'town.example. 300 IN TXT "v=spf1 -all"',
  ];
  expect(recordsZoneText(records)).toBe(lines.map((line) => `${line}\n`).join(""));
  expect(recordsZoneText([...records].reverse())).toBe(recordsZoneText(records));
});

it("writes the same as CSV", () => {
  expect(recordsCsv([record({})])).toBe(
    "zone,view,name,type,ttlSeconds,value,purpose\r\n" +
      "town.example,external,mail.town.example,A,300,203.0.113.10,client access\r\n",
  );
});

it("escapes quotes and backslashes, and splits a text at 255 octets", () => {
  const text = (value: string) =>
    recordsZoneText([record({ type: "TXT", value })])
      .replace(/^.* TXT /, "")
      .trimEnd();
  expect(text('a "b" \\c')).toBe('"a \\"b\\" \\\\c"');
  expect(text("")).toBe('""');
  expect(text("x".repeat(255))).toBe(`"${"x".repeat(255)}"`);
  expect(text("x".repeat(300))).toBe(`"${"x".repeat(255)}" "${"x".repeat(45)}"`);
});

it("names the output of an address that is created, and writes no address", () => {
  const created = record({
    name: "login.town.example",
    value: "town-cloud-login",
    createdAddress: { stack: "town-cloud", output: "signOn_login_address" },
  });
  expect(recordsZoneText([created])).toBe(
    "; login.town.example. 300 IN A: the address is the output signOn_login_address of the stack town-cloud\n",
  );
  expect(recordsCsv([created]).split("\r\n")[1]).toBe(
    "town.example,external,login.town.example,A,300,,client access; the address is the output signOn_login_address of the stack town-cloud",
  );
});
