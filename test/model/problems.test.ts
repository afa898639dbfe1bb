// Proves the complete sentence that a user reads for every kind of problem, and that all are reported at once with their place.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { changed, documentText, type DocumentName } from "./documents";

type Path = readonly (string | number)[];

function textsOf(input: unknown, options = {}): string[] {
  return readDeployment(input, options).problems.map(problemText);
}

describe("a problem of form", () => {
  it.each<[string, Path, unknown, string]>([
    [
      "an unknown key",
      ["users", 0, "mailboxs"],
      440,
      "users[0].mailboxs: unknown key, expected one of name, mailboxes, messagesPerDay, averageMessageKB, quotaGB, archiveGB, kind, location, clients; write `mailboxes` if you mean that, else remove the key",
    ],
    [
      "a missing key",
      ["exchange", "edition"],
      undefined,
      "exchange.edition: the key is missing, expected one of standard, enterprise; add `edition`",
    ],
    [
      "a wrong word",
      ["exchange", "version"],
      "2018",
      'exchange.version: this is not an allowed value, got "2018", expected one of 2016, 2019, SE; write `"2016"`',
    ],
    [
      "a number for a word",
      ["exchange", "version"],
      2019,
      'exchange.version: this is not an allowed value, got 2019, expected one of 2016, 2019, SE; put it in quotes: "2019"',
    ],
    [
      "a unit",
      ["datacenters", 0, "hosts", 0, "memoryGB"],
      "0.5TB",
      'datacenters[0].hosts[0].memoryGB: this value has the wrong type, got "0.5TB", expected a number above 0, at most 1000000; the key says the unit; write `memoryGB: 512`',
    ],
    [
      "a number in quotes",
      ["users", 0, "mailboxes"],
      "440",
      'users[0].mailboxes: this value has the wrong type, got "440", expected a whole number from 1 to 10000000; write it without quotes: `mailboxes: 440`',
    ],
    [
      "a size out of range",
      ["datacenters", 0, "networks", 0, "vlan"],
      5000,
      "datacenters[0].networks[0].vlan: this value is not valid, got 5000, expected a whole number from 1 to 4094; write a whole number from 1 to 4094",
    ],
    [
      "a day that is not in the calendar",
      ["waivers", 0, "expires"],
      "2027-02-29",
      'waivers[0].expires: this value is not valid, got "2027-02-29", expected a date such as 2027-12-31; write a date such as 2027-12-31',
    ],
    [
      "a window without hours",
      ["migration", "window"],
      "8-18",
      'migration.window: this value is not valid, got "8-18", expected a time window such as "22:00-05:00"; write a time window such as "22:00-05:00"',
    ],
    [
      "nothing where a value belongs",
      ["namespaces", "client"],
      null,
      "namespaces.client: this value has the wrong type, got null, expected a DNS name such as mail.example.com; give `client` a value",
    ],
    [
      "a name that cannot become an address",
      ["name"],
      "my town",
      'name: this value is not valid, got "my town", expected a name of letters, digits, `_` and `-` that begins with a letter or `_`; write a name of letters, digits, `_` and `-` that begins with a letter or `_`',
    ],
    [
      "a waiver without an owner",
      ["waivers", 0, "owner"],
      undefined,
      "waivers[0].owner: the key is missing, expected one line of text; add `owner`",
    ],
    [
      "a template sequence",
      ["organization", "name"],
      "${path.module}",
      "organization.name: a document must not contain `${` or `%{`: the engine would evaluate them, expected plain text; write the value itself; a secret is named by `{ secret: NAME }`",
    ],
  ])("%s", (_, path, value, text) => {
    expect(textsOf(changed("town", path, value))).toEqual([text]);
  });
});

describe("a problem between parts", () => {
  it.each<[DocumentName, Path, unknown, string, string]>([
    ["town", ["gateways", 0, "datacenter"], "dc3", "unknown-reference", "gateways[0].datacenter"],
    ["town", ["proxies", 0, "datacenter"], "dc3", "unknown-reference", "proxies[0].datacenter"],
    ["government", ["gateways", 0, "network"], "perimetre", "unknown-reference", "gateways[0].network"],
    ["government", ["monitoring", 0, "datacenter"], "nord", "unknown-reference", "monitoring[0].datacenter"],
    ["school", ["backup", 0, "datacenter"], "sky", "unknown-reference", "backup[0].datacenter"],
    ["school", ["applications", 0, "datacenter"], "sky", "unknown-reference", "applications[0].datacenter"],
    [
      "school",
      ["identity", "signOn", "servers", 0, "zone"],
      "3",
      "unknown-reference",
      "identity.signOn.servers[0].zone",
    ],
    [
      "school",
      ["migration", "sources", 0, "servers", 1, "datacenter"],
      "sky",
      "unknown-reference",
      "migration.sources[0].servers[1].datacenter",
    ],
    ["school", ["hybrid", "managementServer", "zone"], "9", "unknown-reference", "hybrid.managementServer.zone"],
    [
      "town",
      ["datacenters", 1, "activeDirectory", "domainControllers", 0],
      {
        name: "DC2-AD{0}",
        count: "auto",
        network: "nowhere",
        addresses: "10.2.10.60-10.2.10.65",
        cores: 2,
        windows: "2022",
      },
      "unknown-reference",
      "datacenters[1].activeDirectory.domainControllers[0].network",
    ],
    ["school", ["identity", "signOn", "primary"], "FS9", "unknown-reference", "identity.signOn.primary"],
    ["school", ["hybrid", "endpoint", "servers", 0], "HYB9", "unknown-reference", "hybrid.endpoint.servers[0]"],
    [
      "school",
      ["hybrid", "autodiscover", "switchAfter"],
      "pupils",
      "unknown-reference",
      "hybrid.autodiscover.switchAfter",
    ],
    [
      "school",
      ["namespaces", "zones", 1, "servers", 0],
      "AZ-AD9",
      "unknown-reference",
      "namespaces.zones[1].servers[0]",
    ],
    ["school", ["migration", "waves", 0, "users", 0], "stuff", "unknown-reference", "migration.waves[0].users[0]"],
    [
      "school",
      ["datacenters", 1, "vpn", "to", 0, "datacenter"],
      "x",
      "unknown-reference",
      "datacenters[1].vpn.to[0].datacenter",
    ],
    ["school", ["datacenters", 1, "region"], undefined, "missing-key", "datacenters[1].region"],
    ["government", ["migration", "waves", 0, "source"], "president", "unknown-reference", "migration.waves[0].source"],
    [
      "town",
      ["organization", "forest", "schemaMaster"],
      "DC1-AD9",
      "unknown-reference",
      "organization.forest.schemaMaster",
    ],
    ["town", ["clusters", 0, "witness", "datacenter"], "anex", "unknown-reference", "clusters[0].witness.datacenter"],
    [
      "town",
      ["clusters", 0, "members", "dc1", 0, "host"],
      "HV21",
      "unknown-reference",
      "clusters[0].members.dc1[0].host",
    ],
    ["town", ["clusters", 0, "machine", "dataDisk"], "slow", "unknown-reference", "clusters[0].machine.dataDisk"],
    ["town", ["clusters", 0, "primary"], "annex", "unknown-reference", "clusters[0].primary"],
    ["town", ["clusters", 0, "model"], "active-passive", "missing-key", "clusters[0].primary"],
    [
      "town",
      ["clusters", 0, "autoActivation"],
      { annex: "blocked" },
      "unknown-reference",
      "clusters[0].autoActivation",
    ],
    ["town", ["clusters", 0, "users"], ["staff", "specialists"], "users-not-served", "users[2]"],
    ["town", ["clusters", 0, "users", 0], "stuff", "unknown-reference", "clusters[0].users[0]"],
    [
      "town",
      ["clusters", 0, "copies", "perDatacenter"],
      { dc1: 1, annex: 1 },
      "unknown-reference",
      "clusters[0].copies.perDatacenter.annex",
    ],
    ["town", ["links", 0, "between"], ["dc1", "dc1"], "link-to-itself", "links[0].between"],
    ["town", ["links", 1, "between"], ["dc2", "dc1"], "duplicate-link", "links[1].between"],
    ["town", ["links", 1, "between", 1], "dc9", "unknown-reference", "links[1].between[1]"],
    ["town", ["domains", 0, "mx", 0], "mailgate", "unknown-reference", "domains[0].mx[0]"],
    ["town", ["domains", 0, "dkim", "signer"], "nobody", "unknown-reference", "domains[0].dkim.signer"],
    ["town", ["requirements", "survive", 0], "any-membr", "unknown-reference", "requirements.survive[0]"],
    ["town", ["users", 0, "clients", "web"], "15%", "shares-do-not-add-up", "users[0].clients"],
    ["town", ["migration", "begin"], "2027-06-01", "days-out-of-order", "migration.removeSourcesBy"],
    [
      "town",
      ["datacenters", 0, "networks", 0, "gateway"],
      "10.9.9.9",
      "address-outside-network",
      "datacenters[0].networks[0].gateway",
    ],
    [
      "town",
      ["datacenters", 0, "networks", 0, "assign"],
      "10.1.10.0-10.1.10.9",
      "address-outside-network",
      "datacenters[0].networks[0].assign",
    ],
    [
      "town",
      ["datacenters", 1, "networks", 1, "cidr"],
      "10.1.20.0/24",
      "networks-overlap",
      "datacenters[1].networks[1].cidr",
    ],
    [
      "town",
      ["clusters", 0, "members", "dc1", 0, "addresses", "mapi"],
      "10.1.20.99",
      "address-outside-network",
      "clusters[0].members.dc1[0].addresses.mapi",
    ],
    [
      "town",
      ["clusters", 0, "members", "dc1", 0, "addresses", "mapi"],
      "10.1.10.255",
      "address-outside-network",
      "clusters[0].members.dc1[0].addresses.mapi",
    ],
    [
      "town",
      ["clusters", 0, "members", "dc1", 0, "addresses", "mapi"],
      "10.1.10.1",
      "address-taken",
      "clusters[0].members.dc1[0].addresses.mapi",
    ],
    [
      "town",
      ["clusters", 0, "members", "dc1", 0, "addresses", "mapi"],
      "10.1.10.11",
      "address-taken",
      "migration.sources[0].servers[0].address",
    ],
    [
      "town",
      ["clusters", 0, "members", "dc1", 0, "addresses", "mapi"],
      undefined,
      "missing-address",
      "clusters[0].members.dc1",
    ],
    ["town", ["gateways", 0, "address"], "10.1.50.10", "address-taken", "gateways[0].address"],
    ["town", ["datacenters", 1, "hosts", 0, "name"], "hv11", "duplicate-name", "datacenters[1].hosts[0].name"],
    ["town", ["clusters", 0, "members", "dc2", 0, "name"], "mbx1", "duplicate-name", "clusters[0].members.dc2[0].name"],
    [
      "town",
      ["clusters", 0, "members", "dc2", 0, "name"],
      "A-NAME-TOO-LONG1",
      "name-too-long",
      "clusters[0].members.dc2[0].name",
    ],
    ["town", ["users", 1, "name"], "STAFF", "duplicate-name", "users[1].name"],
    [
      "government",
      ["datacenters", 0, "activeDirectory", "domainControllers", 0, "addresses"],
      "10.10.0.10-10.10.0.14",
      "too-few-addresses",
      "datacenters[0].activeDirectory.domainControllers[0].addresses",
    ],
    [
      "government",
      ["gateways", 0, "publicAddresses"],
      "198.51.100.25",
      "too-few-addresses",
      "gateways[0].publicAddresses",
    ],
    [
      "government",
      ["datacenters", 0, "networks", 1, "assign"],
      "10.10.64.31-10.10.64.33",
      "addresses-exhausted",
      "gateways[0]",
    ],
    [
      "government",
      ["clusters", 0, "members", "north", 0, "name"],
      "NMBX{00}",
      "missing-pattern",
      "clusters[0].members.north[0].name",
    ],
    ["government", ["clusters", 0, "witness", "name"], undefined, "missing-key", "clusters[0].witness.name"],
  ])("in the %s at %j: %j", (name, path, value, code, place) => {
    const problems = readDeployment(changed(name, path, value)).problems;
    expect(problems.map((problem) => `${problem.code} ${problem.path}`)).toContain(`${code} ${place}`);
    for (const problem of problems) expect(problem.remedy).toBeDefined();
  });

  it("suggests the likely one", () => {
    expect(textsOf(changed("town", ["domains", 0, "mx", 0], "mailgate"))).toEqual([
      'domains[0].mx[0]: there is no gateway with this name, got "mailgate", expected one of mailgw; write `mailgw`, or add the gateway',
    ]);
  });
});

describe("problems of all kinds", () => {
  const text = documentText("town")
    .replace("memoryGB: 384", "memoryGB: 384GB")
    .replace("  - name: dc2\n    platform", "  - name: dc2\n    platfrom")
    .replace("mx: [mailgw]", "mx: [mailgv]")
    .replace("outlook: 85%", "outlook: 75%")
    .replace("kind: shared", "kind: sharde");

  it("are reported at once, in document order, without consequential ones", () => {
    const { problems } = readDeployment(text);
    expect(problems.map((it) => `${it.position?.line ?? 0}:${it.position?.column ?? 0} ${it.code} ${it.path}`)).toEqual(
      [
        "24:98 shares-do-not-add-up users[0].clients",
        "26:104 wrong-value users[2].kind",
        "46:19 wrong-type datacenters[0].hosts[0].memoryGB",
        "54:5 unknown-key datacenters[1].platfrom",
        "114:53 unknown-reference domains[0].mx[0]",
      ],
    );
  });

  it("keep their place in the document if an earlier entry cannot be used", () => {
    const broken = changed("town", ["users", 0], 5) as { users: { clients?: object }[] };
    broken.users[1] = { ...broken.users[1], clients: { outlook: "50%" } };
    expect(readDeployment(broken).problems.map((it) => `${it.code} ${it.path}`)).toEqual([
      "wrong-type users[0]",
      "shares-do-not-add-up users[1].clients",
    ]);
  });
});

describe("text that is not a document", () => {
  it.each<[string, string, string]>([
    [
      "",
      "empty-document",
      "document (line 1, column 1): the document is empty, expected a deployment; begin with `apiVersion: mail-constructs/v1`",
    ],
    [
      "# nothing\n",
      "wrong-type",
      "document (line 1, column 1): a deployment is a map of keys and values, expected a document that begins with `apiVersion: mail-constructs/v1`; begin with `apiVersion: mail-constructs/v1` and `name`",
    ],
    [
      "name: a\n\tb: c\n",
      "syntax",
      "document (line 2, column 1): a tab is used for indentation, expected YAML or JSON; indent with spaces",
    ],
    [
      "a: 1\n---\nb: 2\n",
      "several-documents",
      "document (line 2, column 1): a second document begins here, expected YAML or JSON; keep one deployment in one file and remove `---`",
    ],
    [
      'path: "D:\\Hyper-V"\n',
      "syntax",
      "document (line 1, column 10): an unknown escape follows a backslash in double quotes, expected YAML or JSON; write paths in single quotes: 'D:\\Hyper-V'",
    ],
  ])("%j", (text, code, words) => {
    const { problems } = readDeployment(text);
    expect(problems[0]?.code).toBe(code);
    expect(problems.map(problemText)).toContain(words);
  });

  it("names a duplicate key, and its first place", () => {
    const text = documentText("town").replace("name: town\n", "name: town\nname: city\n");
    expect(textsOf(text)).toEqual(["name (line 6, column 1): duplicate key, first on line 5; keep one of them"]);
  });

  it("is not JSON with a trailing comma", () => {
    expect(textsOf('{\n  "a": 1,\n}', { fileName: "town.JSON" })[0]).toContain(
      "the text is not JSON, expected JSON without comments",
    );
  });

  it.each([
    ["brackets", "[".repeat(100_000)],
    ["dashes", "- ".repeat(100_000)],
    ["maps", "{a: ".repeat(50_000)],
    ["length", "a".repeat(5_000_000)],
    ["aliases", `a: &a [x]\n${"b: ".repeat(0)}l: [${"*a,".repeat(2_000)}]`],
    [
      "aliases of aliases",
      [
        "a: &a [x,x,x,x,x,x,x,x,x]",
        ..."bcdefgh".split("").map((it, i) => `${it}: &${it} [${`*${"abcdefg"[i] ?? ""},`.repeat(9)}]`),
      ].join("\n"),
    ],
  ])("is bounded in its %s", (_, text) => {
    expect(readDeployment(text).problems[0]?.code).toBe("too-large");
  });
});

describe("YAML anchors and merge keys", () => {
  it("are followed", () => {
    const text = documentText("town")
      .replace("otherGuests: { processors: 6, memoryGB: 64 }", "otherGuests: &guests { processors: 6, memoryGB: 64 }")
      .replace("otherGuests: { processors: 6, memoryGB: 64 }", "otherGuests: { <<: *guests, memoryGB: 65 }");
    const { deployment, problems } = readDeployment(text);
    expect(problems).toEqual([]);
    expect(deployment?.datacenters[2]?.hosts[0]?.otherGuests).toEqual({ processors: 6, memoryGB: 65 });
  });

  it("must not contain themselves", () => {
    expect(textsOf("a: &a [*a]")).toContain("a[0] (line 1, column 8): an alias contains itself; write the value out");
  });
});

describe("an object that is not a document", () => {
  it.each<[string, Path, unknown, string]>([
    [
      "a date object",
      ["migration", "begin"],
      new Date(0),
      'migration.begin: a Date object is not allowed here, expected plain data: objects, lists, text, numbers, true and false; write the date as text, such as "2027-12-31"',
    ],
    [
      "a big integer",
      ["users", 0, "mailboxes"],
      5n,
      "users[0].mailboxes: a value of type bigint is not allowed here, expected plain data: objects, lists, text, numbers, true and false; give plain data",
    ],
    [
      "an instance of a class",
      ["exchange"],
      new Map(),
      "exchange: an instance of a class is not allowed here, expected plain data: objects, lists, text, numbers, true and false; give plain data",
    ],
  ])("%s", (_, path, value, text) => {
    expect(textsOf(changed("town", path, value))).toContain(text);
  });

  it("must not contain itself, nor change an object's prototype", () => {
    const document = changed("town", ["name"], "town");
    document["exchange"] = { a: document };
    Object.defineProperty(document, "__proto__", { value: { polluted: true }, enumerable: true });
    const texts = textsOf(document);
    expect(texts[0]).toMatch(/^exchange\.a: the document contains itself/);
    expect(texts[1]).toBe("__proto__: unknown key; remove the key");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("may throw when it is read", () => {
    const document = {
      get apiVersion() {
        throw new Error("no");
      },
    };
    expect(textsOf(document)).toEqual(["document: the document could not be read (Error); give plain data"]);
  });
});
