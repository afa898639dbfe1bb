/** Role group of those who manage recipients and nothing else. Source: https://learn.microsoft.com/exchange/recipient-management-exchange-2013-help. */
export const recipientManagement = "Recipient Management";
