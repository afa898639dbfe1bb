import { alertLimits, healthEvents, passwordSyncEvent } from "../../../../../facts/collected-data";

/**
 * Rows of a table that may not exist yet: a query over a missing table is an error, which would stop the creation of its
 * alert.
 */
function rowsOf(table: string, columns: string, where = ""): string {
  return `union isfuzzy=true (datatable(TimeGenerated: datetime, ${columns})[]), (${table}${where})`;
}

/** Joined machines report their full name, in any case. */
const machineOf = `toupper(tostring(split(Computer, ".")[0]))`;

/** Machines that gave signs of life within the window and do so no more. No names: a further machine changes no alert. */
export function lostMachines(): string {
  return [
    rowsOf("Heartbeat", "Computer: string"),
    `| summarize Last = max(TimeGenerated) by Machine = ${machineOf}`,
    `| where Last < ago(${alertLimits.heartbeatMinutes}m)`,
  ].join("\n");
}

/** Checks that failed on a machine: events of Windows, messages of Linux. */
export function failedChecks(): string {
  const { source, checkFailed } = healthEvents;
  const windows = ` | where Source == "${source}" and EventID == ${checkFailed} | project TimeGenerated, Computer`;
  const linux = ` | where ProcessName == "${source}" | project TimeGenerated, Computer`;
  return [
    `union isfuzzy=true (datatable(TimeGenerated: datetime, Computer: string)[]), (Event${windows}), (Syslog${linux})`,
    `| summarize Failures = count() by Machine = ${machineOf}`,
  ].join("\n");
}

export function expiringCertificates(): string {
  const { source, certificateExpires } = healthEvents;
  return [
    rowsOf("Event", "Computer: string, Source: string, EventID: int"),
    `| where Source == "${source}" and EventID == ${certificateExpires}`,
    `| summarize Certificates = count() by Machine = ${machineOf}`,
  ].join("\n");
}

/** Signs of life of password hash synchronization, on whichever server is active. */
export function passwordSync(): string {
  const { log, source, id } = passwordSyncEvent;
  return [
    rowsOf("Event", "EventLog: string, Source: string, EventID: int"),
    `| where EventLog == "${log}" and Source == "${source}" and EventID == ${id}`,
  ].join("\n");
}

export function fullDisks(): string {
  return [
    rowsOf("Perf", "Computer: string, CounterName: string, InstanceName: string, CounterValue: real"),
    `| where CounterName == "% Free Space" and InstanceName != "_Total"`,
    `| summarize Free = avg(CounterValue) by Machine = ${machineOf}, InstanceName`,
    `| where Free < ${alertLimits.freeDiskPercent}`,
  ].join("\n");
}
