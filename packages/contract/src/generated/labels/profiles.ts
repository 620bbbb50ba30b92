// Generated from openapi/ by `npm run generate`. Do not edit.
/** What has to happen within the limit. */
export const complaintLimitKindLabels = {
  "answer_question": {"zh-CN":"答复咨询","en":"Answer a question"},
  "acknowledge": {"zh-CN":"受理","en":"Acknowledge"},
  "decide": {"zh-CN":"办结","en":"Decide"},
} as const;

/** Whether whoever is asked first stays responsible (首问负责制). */
export const firstAskedModeLabels = {
  "off": {"zh-CN":"未规定","en":"Not stated"},
  "encouraged": {"zh-CN":"探索推行","en":"Encouraged"},
  "required": {"zh-CN":"实行","en":"Required"},
} as const;

/** What a document says about hours. */
export const hoursRuleKindLabels = {
  "fit_gig_hours": {"zh-CN":"适应零工作息","en":"Fits gig hours"},
  "extended": {"zh-CN":"延长开放","en":"Extended hours"},
  "time_shared": {"zh-CN":"分时分区共享","en":"Hall shared by time and zone"},
  "self_service_24h": {"zh-CN":"24小时自助","en":"Self-service around the clock"},
} as const;

/** What an operator must show. */
export const operatorMetricLabels = {
  "hr_service_years": {"zh-CN":"人力资源服务年限","en":"Years of HR service"},
  "team_size": {"zh-CN":"服务团队人数","en":"Size of the service team"},
  "fixed_office": {"zh-CN":"本地固定办公场所","en":"Fixed local office"},
  "hr_qualification": {"zh-CN":"人力资源服务资质","en":"HR service qualification"},
  "located_in_region": {"zh-CN":"在本地域内","en":"Located in the region"},
  "public_interest": {"zh-CN":"提供公益性服务","en":"Serves the public interest"},
} as const;

/** Where it has to be shown. */
export const disclosurePlacementLabels = {
  "wall": {"zh-CN":"上墙或醒目位置","en":"On the wall"},
  "public": {"zh-CN":"向社会公开","en":"In public"},
} as const;

/** What is written into a field. */
export const formFieldTypeLabels = {
  "text": {"zh-CN":"文字","en":"Text"},
  "integer": {"zh-CN":"整数","en":"Whole number"},
  "number": {"zh-CN":"数字","en":"Number"},
  "date": {"zh-CN":"日期","en":"Date"},
  "month": {"zh-CN":"年月","en":"Month"},
  "phone": {"zh-CN":"电话","en":"Phone"},
  "uscc": {"zh-CN":"统一社会信用代码","en":"Unified social credit code"},
  "yes_no": {"zh-CN":"是或否","en":"Yes or no"},
  "choice": {"zh-CN":"选项","en":"Choice"},
  "stamp": {"zh-CN":"意见、盖章和日期","en":"Opinion, stamp and date"},
} as const;

/** One record on a page, or one record a row. */
export const formLayoutLabels = {
  "record": {"zh-CN":"一表一件","en":"One record"},
  "table": {"zh-CN":"一行一件","en":"Rows"},
} as const;

/** Whether the columns stand in the document. */
export const columnsSourceLabels = {
  "document": {"zh-CN":"文件附表","en":"In the document"},
  "inferred": {"zh-CN":"附表缺失，按条款补出","en":"Missing, put together from clauses"},
} as const;

/** What happens when a due day is a day off. */
export const rollRuleLabels = {
  "none": {"zh-CN":"不顺延","en":"Stays"},
  "next_workday": {"zh-CN":"顺延到下一个工作日","en":"Moves to the next working day"},
} as const;

/** Who receives it. */
export const subsidyBeneficiaryLabels = {
  "facility": {"zh-CN":"市场或驿站","en":"Market or station"},
  "worker": {"zh-CN":"零工人员","en":"Worker"},
} as const;

/** What a claim is unique by. */
export const uniqueKeyLabels = {
  "facility": {"zh-CN":"同一市场或驿站","en":"Facility"},
  "year": {"zh-CN":"同一年度","en":"Year"},
  "fund": {"zh-CN":"同一资金","en":"Fund"},
} as const;

/** Who would pay. */
export const feePayerLabels = {
  "worker": {"zh-CN":"求职者","en":"Worker"},
  "employer": {"zh-CN":"雇主","en":"Employer"},
} as const;

/** 统一命名 makes a wrong name an error, 原则上 a warning. */
export const namingSeverityLabels = {
  "error": {"zh-CN":"必须改","en":"Error"},
  "warn": {"zh-CN":"建议改","en":"Warning"},
} as const;

/** How it hangs. */
export const plaqueOrientationLabels = {
  "either": {"zh-CN":"横竖均可","en":"Either way"},
  "landscape": {"zh-CN":"横挂","en":"Landscape"},
  "portrait": {"zh-CN":"竖挂","en":"Portrait"},
} as const;

/** What is done with an age outside the statutory working age (法定劳动年龄). */
export const ageRuleLabels = {
  "inform": {"zh-CN":"提示，不拒绝","en":"Informed, never refused"},
} as const;

/** Ground for processing personal data (PIPL 13, 29). */
export const legalBasisLabels = {
  "consent": {"zh-CN":"同意","en":"Consent"},
  "separate_consent": {"zh-CN":"单独同意","en":"Separate consent"},
  "contract": {"zh-CN":"订立或履行合同","en":"Contract"},
  "statutory_duty": {"zh-CN":"法定职责","en":"Statutory duty"},
} as const;

/** Legal relation between worker and employer; it decides which agreement fits. */
export const workRelationLabels = {
  "labour": {"zh-CN":"劳动关系","en":"Employment"},
  "part_time": {"zh-CN":"非全日制用工","en":"Part-time employment"},
  "partly_labour": {"zh-CN":"不完全符合确立劳动关系情形","en":"Not wholly employment"},
  "partly_labour_three_party": {"zh-CN":"不完全符合确立劳动关系情形（三方）","en":"Not wholly employment, three parties"},
  "civil": {"zh-CN":"民事劳务关系","en":"Civil contract"},
  "over_age": {"zh-CN":"超龄劳动者用工","en":"Over-age worker"},
} as const;

/** Whether the document binds yet. */
export const profileStatusLabels = {
  "draft": {"zh-CN":"征求意见","en":"Draft"},
  "in_force": {"zh-CN":"施行中","en":"In force"},
} as const;

/** What kind of document it is. */
export const documentKindLabels = {
  "measure": {"zh-CN":"办法","en":"Measure"},
  "plan": {"zh-CN":"方案","en":"Plan"},
  "guide": {"zh-CN":"指引","en":"Guide"},
  "notice": {"zh-CN":"通知","en":"Notice"},
  "opinion": {"zh-CN":"意见","en":"Opinion"},
  "law": {"zh-CN":"法律法规规章","en":"Law"},
  "project": {"zh-CN":"本系统建议","en":"This project's proposal"},
} as const;

/** How days are counted. */
export const dayUnitLabels = {
  "workday": {"zh-CN":"工作日","en":"Working days"},
  "calendar_day": {"zh-CN":"自然日","en":"Calendar days"},
} as const;

/** A step on the way to being recognised. */
export const recognitionStepKindLabels = {
  "plan": {"zh-CN":"制定方案","en":"Plan"},
  "apply": {"zh-CN":"申请","en":"Apply"},
  "inspect": {"zh-CN":"考察","en":"Inspect"},
  "assess": {"zh-CN":"评估","en":"Assess"},
  "public_notice": {"zh-CN":"公示","en":"Public notice"},
  "file": {"zh-CN":"备案","en":"File"},
  "hang_plaque": {"zh-CN":"挂牌","en":"Hang the plaque"},
} as const;

/** What follows from the total. */
export const scoreOutcomeLabels = {
  "pass": {"zh-CN":"合格","en":"Pass"},
  "rectify": {"zh-CN":"限期整改","en":"Rectify"},
  "incomplete": {"zh-CN":"尚未评完","en":"Not complete"},
} as const;

/** What a part of the full evidence earns. */
export const partialCreditLabels = {
  "none": {"zh-CN":"不全不得分","en":"No points"},
  "proportional": {"zh-CN":"按比例得分","en":"In proportion"},
  "assessor": {"zh-CN":"由评估人判定","en":"An assessor decides"},
} as const;

/** Whether two of the same kind count twice. */
export const countByLabels = {
  "unit": {"zh-CN":"按个数","en":"By unit"},
  "kind": {"zh-CN":"按种类","en":"By kind"},
} as const;

/** How a step that is not full is counted below the base area; trunc drops it on both sides. */
export const stepRoundingLabels = {
  "trunc": {"zh-CN":"不满一档不增不减","en":"Only full steps count"},
  "floor": {"zh-CN":"向下取整","en":"Round down"},
} as const;

/** What the system itself counts. */
export const evidenceKindLabels = {
  "pushed_months": {"zh-CN":"按月同步的月数","en":"Months pushed"},
} as const;

/** Who decides that a facility leaves when its rectification failed. */
export const exitRuleLabels = {
  "human_decision": {"zh-CN":"系统提出，由人决定","en":"Proposed, a person decides"},
  "automatic": {"zh-CN":"到期自动退出","en":"Automatic"},
} as const;

/** What follows. */
export const sanctionConsequenceLabels = {
  "reflected_in_assessment": {"zh-CN":"在考核中体现","en":"Reflected in the assessment"},
  "suspend_and_rectify": {"zh-CN":"停业整改","en":"Suspended until rectified"},
  "remove_plaque": {"zh-CN":"直接摘牌","en":"Plaque removed"},
  "cancel_title": {"zh-CN":"立即停业、取消资格","en":"Closed at once and title cancelled"},
  "exit": {"zh-CN":"退出","en":"Exit"},
  "liability": {"zh-CN":"追究单位及人员责任","en":"Those responsible are held liable"},
  "refer_to_justice": {"zh-CN":"移送司法机关","en":"Referred to justice"},
  "criticism": {"zh-CN":"通报批评","en":"Public criticism"},
  "commendation": {"zh-CN":"表扬","en":"Commendation"},
} as const;

/** The figure that a facility has to reach. */
export const kpiMetricLabels = {
  "successful_placements": {"zh-CN":"推荐成功就业","en":"Successful placements"},
} as const;

/** Whether one person counts once or each time. */
export const countUnitLabels = {
  "person_times": {"zh-CN":"人次","en":"Person-times"},
  "persons": {"zh-CN":"人","en":"Persons"},
} as const;

/** How far the document itself carries the value. */
export const sourceBasisLabels = {
  "stated": {"zh-CN":"文件原文","en":"Stated in the document"},
  "interpreted": {"zh-CN":"文件有歧义，此为采用的读法","en":"The document is ambiguous; this is the reading taken"},
  "inferred": {"zh-CN":"文件缺页，按其他条款补出","en":"Missing in the document, put together from other clauses"},
  "general": {"zh-CN":"出自国家法律或规定","en":"National law or rule, not the local document"},
  "proposed": {"zh-CN":"文件没有规定，系统建议值","en":"In no document; a default that the place may change"},
} as const;

/** Whether the document demands it or offers it where conditions allow. */
export const requirementLabels = {
  "must": {"zh-CN":"应当","en":"Required"},
  "may": {"zh-CN":"有条件的可以","en":"Optional"},
} as const;

/** Which side of the value counts. 以上 and 以下 include the number itself (民法典 1259). */
export const comparisonOpLabels = {
  "eq": {"zh-CN":"等于","en":"Equal to"},
  "gte": {"zh-CN":"不少于","en":"At least"},
  "gt": {"zh-CN":"多于","en":"More than"},
  "lte": {"zh-CN":"不超过","en":"At most"},
  "lt": {"zh-CN":"少于","en":"Less than"},
} as const;

/** How often something is due. */
export const cycleLabels = {
  "week": {"zh-CN":"每周","en":"Weekly"},
  "month": {"zh-CN":"每月","en":"Monthly"},
  "quarter": {"zh-CN":"每季度","en":"Quarterly"},
  "half_year": {"zh-CN":"每半年","en":"Half-yearly"},
  "year": {"zh-CN":"每年","en":"Yearly"},
} as const;

/** Level of government, down to the village. */
export const adminLevelLabels = {
  "country": {"zh-CN":"国家","en":"Country"},
  "province": {"zh-CN":"省","en":"Province"},
  "city": {"zh-CN":"市","en":"City"},
  "county": {"zh-CN":"县（市、区、旗）","en":"County"},
  "town": {"zh-CN":"乡镇（街道）","en":"Township"},
  "village": {"zh-CN":"村（社区）","en":"Village"},
} as const;
