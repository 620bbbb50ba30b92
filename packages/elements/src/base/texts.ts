/** What the formatters say; part of the texts of every element. */
export const texts = {
  yesterday: '昨天',
  today: '今天',
  tomorrow: '明天',
  afterTomorrow: '后天',
  week: '周一 周二 周三 周四 周五 周六 周日',
  months: '1 2 3 4 5 6 7 8 9 10 11 12',
  date: '{month}\u00a0月 {day}\u00a0日',
  dateWithYear: '{year}\u00a0年 {month}\u00a0月 {day}\u00a0日',
  span: '{start} 到{end}',
  nextDay: '次日\u00a0{time}',
  metres: '约\u00a0{value}\u00a0米',
  kilometres: '约\u00a0{value}\u00a0公里',
  seconds: '{value}\u00a0秒',
  minutes: '{value}\u00a0分钟',
  yuan: '{yuan}',
  perHour: '元/小时',
  perDay: '元/天',
  perMonth: '元/月',
  perPiece: '元/{unit}',
  perUnknown: '元',
  negotiable: '面议',
};

export type BaseTexts = { readonly [Key in keyof typeof texts]: string };
