/** Pre-authentication that Web Application Proxy supports per protocol; everything else passes through. Source WAP. */
export const preauthenticationByProtocol: Readonly<Record<string, readonly string[]>> = {
  owa: ["pass-through", "adfs", "kerberos-delegation"],
  eas: ["pass-through", "adfs"],
};
