/** Directory of a health page: `/owa` of `/owa/healthcheck.htm`. */
export function stem(page: string): string {
  return page.slice(0, page.lastIndexOf("/"));
}
