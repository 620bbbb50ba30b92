// Generated from openapi/ by `npm run generate`. Do not edit.
/** How much a finding matters; it never stops anybody by itself, a clerk decides. */
export const adSeverityLabels = {
  "refuse": {"zh-CN":"不能出现","en":"Must not appear"},
  "change": {"zh-CN":"要改一改","en":"Reword or fill in"},
  "advise": {"zh-CN":"建议","en":"Think again"},
} as const;

/** How an ad was ended by its employer. */
export const jobOutcomeLabels = {
  "filled": {"zh-CN":"招满了","en":"Filled"},
  "closed": {"zh-CN":"不招了","en":"No longer wanted"},
} as const;

/** By which agreement people will work. */
export const employmentLabels = {
  "labour_contract": {"zh-CN":"劳动合同","en":"Labour contract"},
  "part_time": {"zh-CN":"非全日制用工","en":"Part-time work agreement"},
  "labour_service": {"zh-CN":"劳务协议","en":"Service agreement"},
  "third_party": {"zh-CN":"三方协议","en":"Agreement of three parties"},
  "over_age": {"zh-CN":"超龄用工协议","en":"Agreement for people past retirement age"},
} as const;

/** How the ad reached the market. */
export const jobChannelLabels = {
  "online": {"zh-CN":"在线征集","en":"Sent in online"},
  "registration": {"zh-CN":"招聘登记","en":"Registered at the counter"},
  "visit": {"zh-CN":"走访企业","en":"A visit to the employer"},
  "phone": {"zh-CN":"电话联系","en":"By telephone"},
  "questionnaire": {"zh-CN":"问卷","en":"Questionnaire"},
  "agency": {"zh-CN":"中介机构","en":"Through an agency"},
  "repost": {"zh-CN":"转发","en":"Found elsewhere"},
} as const;

/** Kind of file; CSV is UTF-8 with a byte order mark, so that office programs read the Chinese. */
export const tableFormatLabels = {
  "csv": {"zh-CN":"CSV 表格","en":"CSV"},
  "xlsx": {"zh-CN":"Excel 表格","en":"Excel"},
  "json": {"zh-CN":"JSON","en":"JSON"},
} as const;

/** What a row is a double of. */
export const jobConflictKindLabels = {
  "same_in_file": {"zh-CN":"和文件里另一行重复","en":"Another row of the file"},
  "same_as_open": {"zh-CN":"和正在招或待审核的重复","en":"An ad that is open or waits"},
} as const;

/** Who answers the phone. */
export const contactViaLabels = {
  "employer": {"zh-CN":"雇主","en":"The employer"},
  "station": {"zh-CN":"驿站","en":"The station"},
  "site": {"zh-CN":"服务热线","en":"The hotline"},
} as const;

/** What happened to an ad. */
export const jobEventLabels = {
  "created": {"zh-CN":"新建","en":"Begun"},
  "imported": {"zh-CN":"批量导入","en":"Imported"},
  "copied": {"zh-CN":"照旧的新建","en":"Copied"},
  "changed": {"zh-CN":"修改","en":"Changed"},
  "submitted": {"zh-CN":"提交审核","en":"Submitted"},
  "approved": {"zh-CN":"审核通过","en":"Approved"},
  "returned": {"zh-CN":"退回修改","en":"Returned"},
  "extended": {"zh-CN":"延期","en":"Extended"},
  "filled": {"zh-CN":"招满","en":"Filled"},
  "closed": {"zh-CN":"不招了","en":"Closed"},
  "expired": {"zh-CN":"过期","en":"Expired"},
  "reopened": {"zh-CN":"重新开招","en":"Taken up again"},
  "taken_down": {"zh-CN":"撤下","en":"Taken down"},
  "reported": {"zh-CN":"被举报","en":"Reported"},
  "kept": {"zh-CN":"举报查过，继续招","en":"Reports looked into and the ad kept"},
} as const;

/** In which quality somebody acted; `system` is the service by itself. */
export const jobActorLabels = {
  "employer": {"zh-CN":"用工单位","en":"Employer"},
  "agency": {"zh-CN":"人力资源机构","en":"Agency"},
  "staff": {"zh-CN":"驿站工作人员","en":"Station staff"},
  "operator": {"zh-CN":"市场运营人员","en":"Market operator"},
  "county": {"zh-CN":"县级人社部门","en":"County bureau"},
  "city": {"zh-CN":"市级人社部门","en":"City bureau"},
  "province": {"zh-CN":"省级人社部门","en":"Provincial bureau"},
  "public": {"zh-CN":"群众","en":"The public"},
  "system": {"zh-CN":"系统","en":"The service"},
} as const;

/** Why an ad waits for a clerk. */
export const jobReviewCauseLabels = {
  "submitted": {"zh-CN":"新提交的","en":"Submitted"},
  "reported": {"zh-CN":"被举报的","en":"Reported"},
} as const;

/** What is wrong with an ad. */
export const jobReportReasonLabels = {
  "false_information": {"zh-CN":"信息是假的","en":"The ad is false"},
  "fee_charged": {"zh-CN":"收费、收押金","en":"Money is asked for"},
  "wages_unpaid": {"zh-CN":"不给工钱","en":"Wages are not paid"},
  "illegal_agency": {"zh-CN":"黑中介","en":"An illegal agency"},
  "discrimination": {"zh-CN":"歧视","en":"Discrimination"},
  "dangerous_work": {"zh-CN":"干活不安全","en":"Dangerous work"},
  "minors": {"zh-CN":"招未成年人","en":"Minors are hired"},
  "unreachable": {"zh-CN":"电话打不通","en":"Nobody answers"},
  "other": {"zh-CN":"其他","en":"Something else"},
} as const;

/** What the clerk decides. */
export const jobReviewDecisionLabels = {
  "approve": {"zh-CN":"通过","en":"Approve"},
  "return": {"zh-CN":"退回修改","en":"Return for changes"},
} as const;

/** Where the ad stands. Only published ones are found; those that have been published answer to whoever has the link;
a draft, a submitted or a returned one is seen by its employer and the clerks alone.
 */
export const jobStatusLabels = {
  "draft": {"zh-CN":"草稿","en":"Draft"},
  "submitted": {"zh-CN":"待审核","en":"Waiting for review"},
  "returned": {"zh-CN":"退回修改","en":"Returned for changes"},
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
