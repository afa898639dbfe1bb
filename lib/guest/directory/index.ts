export { directoryFiles } from "./directory-files";
