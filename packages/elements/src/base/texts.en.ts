import type { BaseTexts } from './texts.ts';

export const texts: BaseTexts = {
  yesterday: 'Yesterday',
  today: 'Today',
  tomorrow: 'Tomorrow',
  afterTomorrow: '',
  week: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  date: '{day}\u00a0{month}',
  dateWithYear: '{day}\u00a0{month} {year}',
  span: '{start} to {end}',
  nextDay: '{time} the next day',
  metres: 'about\u00a0{value}\u00a0m',
  kilometres: 'about\u00a0{value}\u00a0km',
  seconds: '{value}\u00a0s',
  minutes: '{value}\u00a0min',
  yuan: '¥{yuan}',
  perHour: 'an hour',
  perDay: 'a day',
  perMonth: 'a month',
  // The contract names the piece in Chinese only.
  perPiece: 'a piece',
  perUnknown: '',
  negotiable: 'Negotiable',
};
