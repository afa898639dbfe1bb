/** What Azure accepts as the name of a resource. */
export interface AzureNameForm {
  readonly least: number;
  readonly most: number;
  /** Characters that it refuses; a hyphen takes their place. */
  readonly refused: RegExp;
}

/**
 * Forms of names by kind of resource. Lengths from learn.microsoft.com, resource-name-rules (known, not confirmed here), except
 * the short name of action groups, which azurerm 4.55 limits to 12.
 */
export const azureNameForms = {
  recoveryVault: { least: 2, most: 50, refused: /[^A-Za-z0-9-]/g },
  workspace: { least: 4, most: 63, refused: /[^A-Za-z0-9-]/g },
  actionGroupShort: { least: 1, most: 12, refused: /[^A-Za-z0-9-]/g },
  other: { least: 1, most: 80, refused: /[^A-Za-z0-9._-]/g },
} as const satisfies Readonly<Record<string, AzureNameForm>>;
