// Proves which names clients use, decided once: the records and the proxies' host names of the plan follow from this list.
import { planWith } from "../lock/support";

const plan = planWith("town", (town) => {
  Object.assign(town.namespaces ?? {}, { downloadDomain: "files.town.example" });
  town.domains?.push({ name: "county.example", type: "authoritative", mx: ["mailgw"] });
  for (const proxy of town.proxies ?? []) delete proxy.hosts;
});

test("the client name, Autodiscover of the namespace and each domain, the download domain, old names", () => {
  expect(plan.clientNames).toEqual([
    { name: "mail.town.example", use: "client" },
    { name: "autodiscover.town.example", use: "autodiscover" },
    { name: "autodiscover.county.example", use: "autodiscover" },
    { name: "files.town.example", use: "download" },
    { name: "mail-old.town.example", use: "replaced" },
  ]);
});

test("each has addresses in the external view, or is an alias of the client name", () => {
  const records = plan.records.filter(({ view, type }) => view === "external" && (type === "A" || type === "CNAME"));
  const names = new Set(plan.clientNames.map(({ name }) => name));
  const found = records.filter(({ name }) => names.has(name)).map(({ name, type, value }) => [name, type, value]);
  expect(found.sort()).toEqual([
    ["autodiscover.county.example", "A", "203.0.113.10"],
    ["autodiscover.town.example", "A", "203.0.113.10"],
    ["files.town.example", "CNAME", "mail.town.example"],
    ["mail-old.town.example", "A", "203.0.113.10"],
    ["mail.town.example", "A", "203.0.113.10"],
  ]);
});

test("a proxy without host names of its own answers for all but the old ones", () => {
  expect(plan.wiring.proxies.map(({ hosts }) => hosts)).toEqual([
    ["autodiscover.county.example", "autodiscover.town.example", "files.town.example", "mail.town.example"],
  ]);
});
