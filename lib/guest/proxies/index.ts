export { proxyFiles } from "./proxy-files";
