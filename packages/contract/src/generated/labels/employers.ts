// Generated from openapi/ by `npm run generate`. Do not edit.
/** What an employer is. */
export const employerKindLabels = {
  "enterprise": {"zh-CN":"单位","en":"Firm or institution"},
  "self_employed": {"zh-CN":"个体工商户","en":"Self-employed"},
  "household": {"zh-CN":"家庭或个人","en":"Household"},
} as const;

/** What a check of an employer came to. */
export const verificationOutcomeLabels = {
  "passed": {"zh-CN":"通过","en":"Passed"},
  "failed": {"zh-CN":"没通过","en":"Failed"},
} as const;

/** What was looked at. */
export const verificationEvidenceLabels = {
  "business_licence": {"zh-CN":"营业执照","en":"Business licence"},
  "id_card": {"zh-CN":"身份证","en":"Id card"},
  "agency_permit": {"zh-CN":"人力资源服务许可证","en":"Agency permit"},
  "public_register": {"zh-CN":"企业信用信息公示系统","en":"Public register of firms"},
  "site_visit": {"zh-CN":"上门看过","en":"A visit"},
  "phone_call": {"zh-CN":"打过电话","en":"A call"},
  "past_wages": {"zh-CN":"以往工钱发放","en":"Wages paid in the past"},
} as const;
