export { deploymentCost } from "./cost";
