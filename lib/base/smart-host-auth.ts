/** What is written about a smart host's authentication: free text, whose case does not matter. */
interface WithAuth {
  readonly auth?: string | undefined;
}

/** Whether a gateway proves who it is to its smart host. */
export function authenticates(smartHost: WithAuth | undefined): boolean {
  return !/^(|no|none|off|anonymous)$/i.test(smartHost?.auth ?? "");
}

/** Whether it does so by its certificate, without user name and password. */
export function authenticatesByCertificate(smartHost: WithAuth | undefined): boolean {
  return smartHost?.auth?.toLowerCase() === "certificate";
}
