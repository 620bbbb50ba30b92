// Generated from openapi/ by `npm run generate`. Do not edit.
/** How far down the region stands. */
export const regionLevelLabels = {
  "province": {"zh-CN":"省","en":"Province"},
  "city": {"zh-CN":"市","en":"City"},
  "county": {"zh-CN":"县","en":"County"},
  "town": {"zh-CN":"乡镇街道","en":"Township"},
} as const;

/** Whether the national list has the region, or only a local government's order (a development zone). */
export const regionKindLabels = {
  "statutory": {"zh-CN":"行政区划","en":"Statutory division"},
  "functional": {"zh-CN":"功能区","en":"Functional area"},
} as const;
