export { keepalivedConfig } from "./keepalived-config";
