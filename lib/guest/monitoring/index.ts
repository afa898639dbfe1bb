export { monitoringTemplate } from "./monitoring-template";
export { workbookOf } from "./workbook";
