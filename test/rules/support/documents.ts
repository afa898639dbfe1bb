export const school = { from: "school" } as const;

export const noCluster = { from: "school" } as const;
