export { healthTask } from "./health-task";
