import type { Checking } from "./checking";

/** A deployment with Exchange servers says which; without any, as with all mailboxes in the cloud, nothing depends on it. */
export function checkExchange(checking: Checking): void {
  const { exchange, clusters, hybrid } = checking.document;
  if (exchange !== undefined || (clusters.length === 0 && hybrid?.managementServer === undefined)) return;
  checking.report({
    code: "missing-key",
    path: "exchange",
    message: "the key is missing, but there are Exchange servers",
    expected: "a map of keys and values",
    remedy: "add `exchange`",
  });
}
