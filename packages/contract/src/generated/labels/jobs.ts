// Generated from openapi/ by `npm run generate`. Do not edit.
/** Who answers the phone. */
export const contactViaLabels = {
  "employer": {"zh-CN":"雇主","en":"The employer"},
  "station": {"zh-CN":"驿站","en":"The station"},
  "site": {"zh-CN":"服务热线","en":"The hotline"},
} as const;

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

/** Which jobs come first. */
export const jobSortLabels = {
  "newest": {"zh-CN":"最新发布","en":"Newest first"},
  "nearest": {"zh-CN":"离我最近","en":"Nearest first"},
} as const;

/** What the pay is reckoned by. */
export const payBasisLabels = {
  "hour": {"zh-CN":"按小时","en":"By the hour"},
  "day": {"zh-CN":"按天","en":"By the day"},
  "month": {"zh-CN":"按月","en":"By the month"},
  "piece": {"zh-CN":"按件","en":"By the piece"},
  "negotiable": {"zh-CN":"面议","en":"Negotiable"},
} as const;

/** When the work begins; the week is today and the six days after it. */
export const jobStartLabels = {
  "today": {"zh-CN":"今天","en":"Today"},
  "tomorrow": {"zh-CN":"明天","en":"Tomorrow"},
  "week": {"zh-CN":"一周内","en":"Within a week"},
} as const;

/** Hours of the first day: `night` has work between 22:00 and 06:00, `day` has none, `half_day` takes no more than four
hours at any time of day.
 */
export const jobHoursLabels = {
  "day": {"zh-CN":"白天","en":"Daytime"},
  "night": {"zh-CN":"夜班","en":"Night"},
  "half_day": {"zh-CN":"半天以内","en":"Half a day at most"},
} as const;

/** What a suggestion names. */
export const suggestionKindLabels = {
  "trade": {"zh-CN":"工种","en":"Trade"},
  "place": {"zh-CN":"地方","en":"Place"},
  "employer": {"zh-CN":"雇主","en":"Employer"},
} as const;

/** In what a job is like the one that was looked at. */
export const similarReasonLabels = {
  "same_trade": {"zh-CN":"同一工种","en":"Same trade"},
  "nearby": {"zh-CN":"离得近","en":"Nearby"},
  "similar_pay": {"zh-CN":"工钱差不多","en":"Similar pay"},
} as const;
