import type { AzureCollectionPlan, AzureMonitoringPlan } from "../../plan";

/**
 * An Azure workbook over a workspace, in the form of a gallery template: what the portal's advanced editor takes. It shows signs of
 * life, every counter and every channel that is collected, and nothing that is not.
 */
export function workbookOf({ name, workspace, collections }: AzureMonitoringPlan): object {
  return {
    version: "Notebook/1.0",
    items: [
      { type: 1, name: "title", content: { json: `# ${name}\n\nMachines that report to the workspace ${workspace}.` } },
      parameters(workspace),
      queryItem("signs of life", "Last sign of life", heartbeat, "table"),
      ...collections.flatMap(itemsOf),
    ],
    fallbackResourceIds: ["Azure Monitor"],
    $schema: "https://github.com/Microsoft/Application-Insights-Workbooks/blob/master/schema/workbook.json",
  };
}

/** The workspace by its name, and the time that all queries share. */
function parameters(workspace: string): object {
  const resources = `resources | where type =~ "microsoft.operationalinsights/workspaces" and name =~ "${workspace}" | project id`;
  const hours = [1, 4, 24, 72, 168].map((number) => ({ durationMs: number * 3_600_000 }));
  return {
    type: 9,
    name: "parameters",
    content: {
      version: "KqlParameterItem/1.0",
      style: "pills",
      queryType: 0,
      resourceType: "microsoft.operationalinsights/workspaces",
      parameters: [
        {
          id: "workspace",
          version: "KqlParameterItem/1.0",
          name: "Workspace",
          type: 5,
          isRequired: true,
          query: resources,
          queryType: 1,
          resourceType: "microsoft.resourcegraph/resources",
          crossComponentResources: ["value::all"],
          typeSettings: { additionalResourceOptions: ["value::1"] },
          value: "value::1",
        },
        {
          id: "time",
          version: "KqlParameterItem/1.0",
          name: "Time",
          type: 4,
          isRequired: true,
          value: { durationMs: 24 * 3_600_000 },
          typeSettings: { selectableValues: hours, allowCustom: true },
        },
      ],
    },
  };
}

const heartbeat = ["Heartbeat", "| summarize Last = max(TimeGenerated) by Computer", "| order by Last asc"].join("\n");

/** Counters as lines over time, the latest events and messages as tables. */
function itemsOf({ name, counters, events, facilities }: AzureCollectionPlan): object[] {
  return [
    { type: 1, name, content: { json: `## ${name.replaceAll("-", " ")}` } },
    ...counters.map((counter) => {
      const { object, counter: measured } = counterParts(counter);
      return queryItem(`${name}: ${counter}`, `${object}: ${measured}`, counterQuery(object, measured), "timechart");
    }),
    ...events.map((query) => {
      const channel = channelOf(query);
      return queryItem(`${name}: ${query}`, `Events: ${channel}`, eventQuery(channel), "table");
    }),
    ...(facilities.length === 0 ? [] : [queryItem(`${name}: messages`, "Messages", syslogQuery(facilities), "table")]),
  ];
}

function queryItem(name: string, title: string, query: string, visualization: "table" | "timechart"): object {
  return {
    type: 3,
    name,
    content: {
      version: "KqlItem/1.0",
      query,
      size: 0,
      title,
      timeContextFromParameter: "Time",
      queryType: 0,
      resourceType: "microsoft.operationalinsights/workspaces",
      crossComponentResources: ["{Workspace}"],
      visualization,
    },
  };
}

/** `\LogicalDisk(*)\% Free Space` of Windows, `Processor(*)\% Processor Time` of Linux: object and counter, without the instance. */
function counterParts(specifier: string): { readonly object: string; readonly counter: string } {
  const [object = "", counter = ""] = specifier.replace(/^\\/, "").split("\\");
  return { object: object.replace(/\([^)]*\)$/, ""), counter };
}

function counterQuery(object: string, counter: string): string {
  return [
    "Perf",
    `| where ObjectName == ${literal(object)} and CounterName == ${literal(counter)}`,
    `| summarize Value = avg(CounterValue) by bin(TimeGenerated, 5m), Series = strcat(Computer, " ", InstanceName)`,
  ].join("\n");
}

/** The channel of an XPath query: `System!*[...]`. */
function channelOf(query: string): string {
  return query.split("!")[0] ?? query;
}

function eventQuery(channel: string): string {
  return [
    "Event",
    `| where EventLog == ${literal(channel)}`,
    "| project TimeGenerated, Computer, EventLevelName, Source, EventID, RenderedDescription",
    "| top 100 by TimeGenerated",
  ].join("\n");
}

function syslogQuery(facilities: readonly string[]): string {
  return [
    "Syslog",
    `| where Facility in (${facilities.map(literal).join(", ")})`,
    "| project TimeGenerated, Computer, SeverityLevel, Facility, ProcessName, SyslogMessage",
    "| top 100 by TimeGenerated",
  ].join("\n");
}

/** A text of Kusto. */
function literal(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
