export { nginxConfig, nginxSnippet } from "./nginx-config";
