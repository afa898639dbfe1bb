/**
 * A sender as tables of mail servers hold it, in lower case: an address, or a domain for `*@example.com`, every address of it.
 * Undefined for anything else.
 */
export function mailSender(text: string): string | undefined {
  const [, address = "", domain = ""] = /^([^\s@#<>*"]+@|\*?@)([^\s@#<>*"]+)$/.exec(text) ?? [];
  if (domain === "") return undefined;
  return (/^\*?@$/.test(address) ? domain : `${address}${domain}`).toLowerCase();
}
