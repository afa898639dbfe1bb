/** No names of our own. */
export const noNames = {
  from: "school",
  document: { namespaces: undefined, gateways: [], hybrid: undefined },
} as const;
