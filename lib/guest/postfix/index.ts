export { gatewayFirstStart } from "./relay-first-start";
export { postfixFiles } from "./postfix-files";
export type { PostfixFile } from "./postfix-files";
export { isPostfixGateway } from "./postfix-gateway";
export type { PostfixGateway } from "./postfix-gateway";
