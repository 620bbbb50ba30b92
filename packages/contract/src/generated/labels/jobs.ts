// Generated from openapi/ by `npm run generate`. Do not edit.
/** Where the ad stands. Only published ones are found; the others answer to whoever has the link. */
export const jobStatusLabels = {
  "published": {"zh-CN":"正在招","en":"Open"},
  "filled": {"zh-CN":"招满了","en":"Filled"},
  "expired": {"zh-CN":"过期了","en":"Expired"},
  "closed": {"zh-CN":"不招了","en":"Closed"},
  "taken_down": {"zh-CN":"已撤下","en":"Taken down"},
} as const;

/** When the wages are paid out. */
export const settlementLabels = {
  "daily": {"zh-CN":"日结","en":"Paid daily"},
  "weekly": {"zh-CN":"周结","en":"Paid weekly"},
  "half_monthly": {"zh-CN":"半月结","en":"Paid every half month"},
  "monthly": {"zh-CN":"月结","en":"Paid monthly"},
  "on_completion": {"zh-CN":"干完结","en":"Paid on completion"},
} as const;

/** What one amount is paid for. */
export const payPeriodLabels = {
  "hour": {"zh-CN":"小时","en":"hour"},
  "day": {"zh-CN":"天","en":"day"},
  "month": {"zh-CN":"月","en":"month"},
} as const;
