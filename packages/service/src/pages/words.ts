/** What stands around every page. */
export const words = {
  market: '零工市场',
  free: '找活、招人都不收钱。',
  hotline: '着急就打 {hotline}，工作人员帮您找。',
  allJobs: '看全部的活',
  refused: '没打开',
  code: '打电话问的时候报这个编号：{requestId}',
};

/** Puts figures and names into words: `fill('还需 {count} 人', { count: 18 })`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
