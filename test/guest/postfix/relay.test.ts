// Proves that the generated configuration of a created gateway is accepted by Postfix itself for every kind of gateway, and that
// the school's relay carries a message of an application to its smart host over verified TLS with its certificate, and refuses
// foreign senders, foreign applications and messages that are too large.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isPostfixGateway, postfixFiles, type PostfixFile, type PostfixGateway } from "../../../lib/guest";
import type { DeploymentDocument } from "../../../lib/model";
import { changedText, deploymentOf, examplePlan, planOf, type Mutable } from "../../support/examples";
import { itWith } from "../../tools/engines";
import * as servers from "./mail-servers";

describe("Postfix accepts", () => {
  itWith("postfix", "the configuration of the examples' gateways", () => {
    for (const plan of [examplePlan("school"), examplePlan("government")]) {
      const [gateway] = plan.wiring.gateways.filter(isPostfixGateway);
      expect(faultsOf(postfixFiles(gateway as PostfixGateway))).toBe("");
    }
  });

  itWith("postfix", "every direction, level of TLS, and a smart host with a login", () => {
    const [gateway] = examplePlan("government").wiring.gateways.filter(isPostfixGateway);
    const { postfix, ...wiring } = gateway as PostfixGateway;
    const smartHost = { host: "smtp.example.net", port: 465, auth: "login" };
    const changed: PostfixGateway[] = [
      { ...wiring, postfix, direction: "both", tls: "opportunistic" },
      { ...wiring, postfix, direction: "inbound", tls: "none" },
      { ...wiring, postfix: { ...postfix, login: "login" }, direction: "outbound", tls: "required", smartHost },
    ];
    for (const one of changed) expect(faultsOf(postfixFiles(one))).toBe("");
  });

  itWith("postfix", "what is unusual: no smart host, hundreds of systems, nobody, large messages, short queues", () => {
    const [relay] = examplePlan("school").wiring.gateways.filter(isPostfixGateway) as [PostfixGateway];
    const { smartHost: _, ...direct } = relay;
    const addresses = Array.from({ length: 200 }, (__, i) => `10.9.0.${i}`);
    const limits = addresses.map((address) => ({ address, applications: ["a"], senders: ["a@school.example"] }));
    const changed: PostfixGateway[] = [
      direct,
      { ...relay, acceptFrom: addresses, postfix: { ...relay.postfix, limits } },
      { ...relay, acceptFrom: [], postfix: { ...relay.postfix, limits: [] } },
      { ...relay, maxMessageMB: 4000, postfix: { ...relay.postfix, queueDays: 0.01 } },
    ];
    for (const one of changed) expect(faultsOf(postfixFiles(one))).toBe("");
  });

  itWith("postfix", "nothing that is wrong", () => {
    expect(faultsOf([{ name: "main.cf", text: "smtpd_relay_restrictions =\nsmtpd_tls_levle = may\n" }])).toContain(
      "unused parameter: smtpd_tls_levle=may",
    );
  });
});

describe("the school's relay, between an application and the smart host,", () => {
  const application = "127.0.0.80";
  const message = { by: application, from: "noreply@school.example", to: "head@school.example" };

  itWith(
    "postfix",
    "carries what is allowed and refuses the rest",
    async () => {
      const top = servers.testFolder();
      const relay = join(top, "relay");
      const cloud = join(top, "cloud");
      try {
        servers.writeCertificates(top, { relay: "relay.school.example", cloud: "*.mail.protection.outlook.com" });
        const port = await servers.freePort(servers.gatewayAddress);
        const cloudPort = await servers.freePort(servers.smartHostAddress);
        const gateway = schoolRelay(application, cloudPort);
        servers.writeConfiguration(relay, [...postfixFiles(gateway), pem(top, "relay", "tls/certificate.pem")]);
        servers.writeConfiguration(cloud, smartHost(cloud, pem(top, "cloud", "key.pem")));
        const host = `${servers.smartHostAddress} school-example.mail.protection.outlook.com\n`;
        servers.openFolder(join(cloud, "mail"));
        servers.start(relay, servers.gatewayAddress, port, host);
        servers.start(cloud, servers.smartHostAddress, cloudPort, "");

        expect(await servers.send(port, message)).toMatch(/^250 2\.0\.0 Ok: queued/);
        const mail = await servers.arrived(join(cloud, "mail", "box"));
        expect(mail).toContain("Return-Path: <noreply@school.example>");
        expect(mail).toMatch(/\(Client CN "relay\.school\.example", Issuer "Test authority" \(verified OK\)\)/);
        expect(mail).toMatch(/using TLSv1\.[23] with cipher/);
        expect(servers.log(relay)).toMatch(
          /Verified TLS connection established to school-example\.mail\.protection\.outlook\.com/,
        );

        expect(await servers.send(port, { ...message, from: "head@school.example" })).toMatch(
          /^554 5\.7\.1 .*Sender address rejected: this system may not use this sender/,
        );
        expect(await servers.send(port, { ...message, from: "" })).toMatch(/^554 5\.7\.1/);
        expect(await servers.send(port, { ...message, by: "127.0.0.81" })).toMatch(
          /^554 5\.7\.1 .*Client host rejected/,
        );
        const printer = { ...message, by: "127.0.0.82" };
        expect(await servers.send(port, { ...printer, from: "any@school.example" })).toMatch(/^250/);
        expect(await servers.send(port, { ...printer, from: "any@sub.school.example" })).toMatch(/^554/);
        const tooLarge = `${"x".repeat(998)}\r\n`.repeat(1100);
        expect(await servers.send(port, { ...message, body: tooLarge })).toMatch(/^552 5\.3\.4/);
      } finally {
        servers.stop(relay);
        servers.stop(cloud);
        servers.remove(top);
      }
    },
    120_000,
  );

  function schoolRelay(address: string, port: number): PostfixGateway {
    const text = changedText("school", (document) => {
      const { applications, gateways } = document as Mutable<DeploymentDocument>;
      Object.assign(applications?.[0] ?? {}, { address });
      applications?.push({ name: "printers", datacenter: "campus", address: "127.0.0.82" });
      Object.assign(gateways?.[0] ?? {}, { maxMessageMB: 1 });
      Object.assign(gateways?.[0]?.smartHost ?? {}, { port });
    });
    const [gateway] = planOf(deploymentOf(text)).wiring.gateways.filter(isPostfixGateway);
    return gateway as PostfixGateway;
  }
});

/** The smart host: it takes mail with a certificate only, over TLS only, and keeps it in one mailbox. */
function smartHost(folder: string, key: PostfixFile): PostfixFile[] {
  const settings = [
    "compatibility_level = 3.6",
    "inet_protocols = ipv4",
    "myhostname = cloud.test",
    "mydestination =",
    "alias_maps =",
    "alias_database =",
    "smtpd_tls_chain_files = $config_directory/key.pem",
    `smtpd_tls_CAfile = ${join(folder, "..", "ca.pem")}`,
    "smtpd_tls_security_level = encrypt",
    "smtpd_tls_req_ccert = yes",
    "smtpd_tls_received_header = yes",
    "smtpd_relay_restrictions = permit_tls_all_clientcerts, reject",
    "virtual_mailbox_domains = school.example",
    `virtual_mailbox_base = ${join(folder, "mail")}`,
    "virtual_mailbox_maps = static:box/",
    "virtual_minimum_uid = 1",
    "virtual_uid_maps = static:65534",
    "virtual_gid_maps = static:65534",
    "",
  ];
  return [{ name: "main.cf", text: settings.join("\n") }, key];
}

function pem(folder: string, file: string, name: string): PostfixFile {
  return { name, text: readFileSync(join(folder, `${file}.pem`), "utf8") };
}

/** What Postfix says against a configuration: nothing if it is right. */
function faultsOf(files: readonly PostfixFile[]): string {
  const folder = servers.testFolder();
  try {
    servers.writeConfiguration(folder, files);
    return servers.checked(folder) + servers.unknownSettings(folder);
  } finally {
    servers.remove(folder);
  }
}
