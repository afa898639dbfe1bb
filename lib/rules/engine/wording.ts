/** How to accept a finding of the rule, as YAML for the document. */
export function waiveHint(rule: string, place?: string): string {
  const where = place === undefined ? "" : `, place: '${place}'`;
  return `waivers:\n  - { rule: ${rule}${where}, reason: WHY, owner: WHO, expires: YYYY-MM-DD }`;
}
