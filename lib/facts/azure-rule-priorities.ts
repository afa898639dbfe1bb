/** Priorities of the document's own rules in Azure's network security groups. Azure takes 100 to 4096. */
export const ownRulePriorities = { first: 3000, last: 3999 } as const;
