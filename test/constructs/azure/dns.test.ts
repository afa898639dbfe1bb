// Proves the resources of zones in Azure DNS: one per name and type with stable addresses, links one after another.
import { parse } from "yaml";
import type { DeploymentDocument } from "../../../lib/model";
import { changedText, exampleText, type Mutable } from "../../support/examples";
import { resourcesOf, stacksOf } from "../support/stacks";

const school = resourcesOf(stacksOf(parse(exampleText("school")) as DeploymentDocument));

test("records of the public zone by zone and name, the zone itself without a name", () => {
  const dns = Object.keys(school).filter((address) => address.includes("azurerm_dns_"));
  expect(dns.map((address) => address.replace("school-cloud azurerm_dns_", "")).sort()).toEqual([
    "a_record.names_school-example_certauth-login",
    "a_record.names_school-example_hybrid",
    "a_record.names_school-example_login",
    "a_record.names_school-example_mail",
    "cname_record.names_school-example_autodiscover",
    "cname_record.names_school-example_enterpriseregistration",
    "mx_record.names_school-example",
    "txt_record.names_school-example",
    "txt_record.names_school-example__dmarc",
    "zone.names_school-example",
  ]);
});

test("the federation name is an address record that follows the created address", () => {
  expect(school["school-cloud azurerm_dns_a_record.names_school-example_login"]).toMatchObject({
    name: "login",
    ttl: 300,
    zone_name: "${azurerm_dns_zone.names_school-example.name}",
    target_resource_id: "${azurerm_public_ip.signOn_login.id}",
  });
});

test("MX of the zone itself is named @", () => {
  expect(school["school-cloud azurerm_dns_mx_record.names_school-example"]).toMatchObject({
    name: "@",
    record: [{ preference: "10", exchange: "school-example.mail.protection.outlook.com" }],
  });
});

test("the public zone is protected: a new one would have other name servers", () => {
  expect(school["school-cloud azurerm_dns_zone.names_school-example"]).toMatchObject({
    name: "school.example",
    lifecycle: { prevent_destroy: true },
  });
});

test("private zones: links wait for the network and for each other", () => {
  const text = changedText("school", (changed) => {
    const document = changed as Mutable<DeploymentDocument>;
    document.namespaces?.zones?.pop();
    for (const name of ["school.example", "inside.example"])
      document.namespaces?.zones?.push({ name, view: "internal", kind: "azure-dns" });
  });
  const resources = resourcesOf(stacksOf(parse(text) as DeploymentDocument));
  const link = "azurerm_private_dns_zone_virtual_network_link.names_";
  expect(resources[`school-cloud ${link}school-example`]).toMatchObject({
    name: "cloud",
    registration_enabled: false,
    virtual_network_id: "${azurerm_virtual_network.cloud.id}",
    depends_on: ["azurerm_subnet_nat_gateway_association.cloud_perimeter", `${link}inside-example`],
  });
  expect(resources["school-cloud azurerm_private_dns_a_record.names_school-example_login"]).toMatchObject({
    name: "login",
    records: ["10.60.0.15"],
  });
});
