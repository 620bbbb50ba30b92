// Generated from openapi/ by `npm run generate`. Do not edit.
/** How an application stands. Applied, confirmed and arrived ones hold a seat. */
export const applicationStatusLabels = {
  "applied": {"zh-CN":"已报名","en":"Applied"},
  "waitlisted": {"zh-CN":"排队中","en":"Waiting for a seat"},
  "confirmed": {"zh-CN":"已确认","en":"Confirmed"},
  "arrived": {"zh-CN":"已到岗","en":"Arrived"},
  "declined": {"zh-CN":"没有录用","en":"Not taken"},
  "cancelled": {"zh-CN":"已取消","en":"Cancelled"},
} as const;
