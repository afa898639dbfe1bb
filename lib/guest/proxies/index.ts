export { proxyFiles, type ProxyFile } from "./proxy-files";
