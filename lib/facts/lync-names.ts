/**
 * Names of Lync and Skype for Business Server in every SIP domain, by the view that has them, and where Microsoft Teams has
 * those that remain. Source: MicrosoftDocs/OfficeDocs-SkypeForBusiness, cloud-consolidation-disabling-hybrid.md; meet, dialin
 * and those for inside from the servers' DNS requirements (not confirmed).
 */
export const lyncNames = {
  external: ["lyncdiscover", "sip", "_sip._tls", "_sipfederationtls._tcp", "meet", "dialin"],
  internal: ["lyncdiscoverinternal", "_sipinternaltls._tcp", "sip", "meet", "dialin"],
} as const;
