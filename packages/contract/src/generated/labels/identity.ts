// Generated from openapi/ by `npm run generate`. Do not edit.
/** What somebody is to the market. */
export const roleLabels = {
  "employer": {"zh-CN":"用工单位","en":"Employer"},
  "agency": {"zh-CN":"人力资源机构","en":"Agency"},
  "staff": {"zh-CN":"驿站工作人员","en":"Station staff"},
  "operator": {"zh-CN":"市场运营人员","en":"Market operator"},
  "county": {"zh-CN":"县级人社部门","en":"County bureau"},
  "city": {"zh-CN":"市级人社部门","en":"City bureau"},
  "province": {"zh-CN":"省级人社部门","en":"Provincial bureau"},
  "auditor": {"zh-CN":"审计人员","en":"Auditor"},
} as const;

/** What a role allows only where it was given expressly. */
export const scopeLabels = {
  "personal_data": {"zh-CN":"查看完整个人信息","en":"See personal data in full"},
} as const;
