/** The words around the contract's own on its pages. */
export interface Words {
  lang: string;
  other: { label: string; href: string };
  home: string;
  contract: string;
  operations: string;
  shapes: string;
  problems: string;
  who: string;
  scope: string;
  parameter: string;
  field: string;
  kind: string;
  meaning: string;
  required: string;
  answer: string;
  example: string;
  code: string;
  said: string;
  anyone: string;
  key: string;
  match: string;
  oneOf: string;
  listOf: string;
  deprecated: (since: string, until: string) => string;
}

export const words: Record<'zh-CN' | 'en', Words> = {
  'zh-CN': {
    lang: 'zh-CN',
    other: { label: 'English', href: '/docs/en' },
    home: '/docs',
    contract: '下载契约 openapi.json',
    operations: '能做什么',
    shapes: '数据长什么样',
    problems: '出错时说什么',
    who: '谁能调用',
    scope: '授权里要有',
    parameter: '参数',
    field: '字段',
    kind: '类型',
    meaning: '说明',
    required: '必填',
    answer: '成功时返回',
    example: '例子',
    code: '错误码',
    said: '告诉用户的话',
    anyone: '任何人（带网站公钥）',
    key: '要带 Idempotency-Key',
    match: '要带 If-Match',
    oneOf: '其中一种：',
    listOf: '列表：',
    deprecated: (since, until) => `${since} 起不再推荐使用，${until} 停用`,
  },
  en: {
    lang: 'en',
    other: { label: '中文', href: '/docs' },
    home: '/docs/en',
    contract: 'Download the contract, openapi.json',
    operations: 'Operations',
    shapes: 'Shapes',
    problems: 'Problems',
    who: 'Who may call it',
    scope: 'with the scope',
    parameter: 'Parameter',
    field: 'Field',
    kind: 'Type',
    meaning: 'Meaning',
    required: 'required',
    answer: 'Answers when all went well',
    example: 'Example',
    code: 'Code',
    said: 'What people are told',
    anyone: 'anyone (with a site key)',
    key: 'takes an Idempotency-Key',
    match: 'needs If-Match',
    oneOf: 'one of:',
    listOf: 'list of',
    deprecated: (since, until) => `Deprecated since ${since}, gone on ${until}`,
  },
};
