// Proves the resources of scheduled updates: a schedule per zone for updates inside the guest, its machines, and none for
// Exchange servers, whose systems Azure does not update at all.
import { schoolResources } from "../support/school";

const resources = schoolResources();

test("a schedule installs what is critical in one night of the month and restarts if needed", () => {
  const schedules = resources["azurerm_maintenance_configuration"] ?? {};
  expect(Object.keys(schedules).sort()).toEqual(["cloud_zone-1", "cloud_zone-2"]);
  expect(schedules["cloud_zone-2"]).toEqual({
    name: "school-cloud-zone-2",
    location: "${azurerm_resource_group.cloud.location}",
    resource_group_name: "${azurerm_resource_group.cloud.name}",
    scope: "InGuestPatch",
    in_guest_user_patch_mode: "User",
    window: {
      start_date_time: "2027-01-01 02:00",
      time_zone: "UTC",
      duration: "03:00",
      recur_every: "1Month Fourth Saturday",
    },
    install_patches: {
      reboot: "IfRequired",
      windows: [{ classifications_to_include: ["Critical", "Security", "UpdateRollup", "Definition"] }],
      linux: [{ classifications_to_include: ["Critical", "Security"] }],
    },
    tags: { datacenter: "cloud", deployment: "school", source: "mail-constructs" },
    lifecycle: { ignore_changes: ["window[0].start_date_time"] },
  });
});

test("every machine but the Exchange server is assigned to the schedule of its zone", () => {
  const assignments = resources["azurerm_maintenance_assignment_virtual_machine"] ?? {};
  expect(Object.keys(assignments).sort()).toEqual(
    ["AZ-AD1", "AZ-AD2", "FS1", "FS2", "SYNC1", "SYNC2", "WAP1", "WAP2", "relay"].map((name) => `cloud_${name}`),
  );
  expect(assignments["cloud_relay"]).toEqual({
    location: "${azurerm_resource_group.cloud.location}",
    maintenance_configuration_id: "${azurerm_maintenance_configuration.cloud_zone-2.id}",
    virtual_machine_id: "${azurerm_linux_virtual_machine.relay_vm.id}",
  });
});

test("Azure updates systems at no other time than a schedule's, and those of Exchange servers never", () => {
  const byAzure = {
    patch_mode: "AutomaticByPlatform",
    patch_assessment_mode: "AutomaticByPlatform",
    bypass_platform_safety_checks_on_user_schedule_enabled: true,
  };
  expect(resources["azurerm_windows_virtual_machine"]?.["AZ-AD1_vm"]).toMatchObject({
    ...byAzure,
    automatic_updates_enabled: true,
    hotpatching_enabled: false,
  });
  expect(resources["azurerm_linux_virtual_machine"]?.["relay_vm"]).toMatchObject(byAzure);
  const exchange = resources["azurerm_windows_virtual_machine"]?.["HYB1_vm"] ?? {};
  expect(exchange).toMatchObject({
    patch_mode: "Manual",
    automatic_updates_enabled: false,
    hotpatching_enabled: false,
  });
  expect(Object.keys(exchange).filter((key) => key in byAzure && key !== "patch_mode")).toEqual([]);
});

test("with updates by people there is neither, and the machines stay as they are", () => {
  const manual = schoolResources(({ datacenters: [, cloud] }) =>
    Object.assign(cloud ?? {}, { updates: { mode: "manual" } }),
  );
  expect(manual["azurerm_maintenance_configuration"]).toBeUndefined();
  expect(manual["azurerm_maintenance_assignment_virtual_machine"]).toBeUndefined();
  expect(manual["azurerm_windows_virtual_machine"]).toEqual(resources["azurerm_windows_virtual_machine"]);
});
