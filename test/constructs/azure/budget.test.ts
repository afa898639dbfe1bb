// Proves the budget of an Azure datacenter: amount, start and whom it alerts; and that there is none unless asked for.
import { schoolResources } from "../support/school";

const budget = { perMonth: 500, from: "2027-07-01" };

test("the budget alerts the addresses of the monitoring before it is spent", () => {
  const resources = schoolResources(({ costs }) => Object.assign(costs ?? {}, { budget }));
  const contacts = { contact_emails: ["it@school.example"], operator: "GreaterThanOrEqualTo" };
  expect(resources["azurerm_consumption_budget_resource_group"]).toEqual({
    cloud: {
      name: "school-cloud",
      resource_group_id: "${azurerm_resource_group.cloud.id}",
      amount: 500,
      time_grain: "Monthly",
      time_period: { start_date: "2027-07-01T00:00:00Z" },
      notification: [
        { ...contacts, threshold: 80, threshold_type: "Actual" },
        { ...contacts, threshold: 100, threshold_type: "Forecasted" },
      ],
      lifecycle: { ignore_changes: ["time_period"] },
    },
  });
});

test("without the key there is no budget", () => {
  expect(schoolResources()["azurerm_consumption_budget_resource_group"]).toBeUndefined();
});
