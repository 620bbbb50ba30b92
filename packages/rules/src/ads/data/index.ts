/**
 * The words by which job ads offend, and those by which lawful ads look as if they did. Data, apart from the rules
 * that read it: load it where ads are checked, and only there.
 */
import type { AdWords, Phrasebook } from '../words.ts';
import { ageLimit } from './age.ts';
import { amounts } from './amounts.ts';
import { mentioned, unasked } from './common.ts';
import { counted, fractions } from './numerals.ts';
import { ageLists, opensToMinors, restrictedWork } from './minors.ts';
import { book, whole, wordRule, type Phrases } from './notation.ts';
import { cycles, noCycle } from './cycles.ts';
import { joined } from './gaps.ts';
import { lists } from './lists.ts';
import { gimmick } from './gimmick.ts';
import { fee, moneyLists } from './money.ts';
import { ethnicity, origin, religion } from './origin.ts';
import { idWithheld, paperLists } from './papers.ts';
import { health, marriage, personLists, status } from './person.ts';
import { sex, sexLists } from './sex.ts';
import { empty, forwarded } from './sources.ts';
import { twinned } from './twins.ts';
import { minors, outright, paid, pupils, roundAbout, under16 } from './under-sixteen.ts';

const lawfully = (phrases: readonly string[], rule: Phrases): Phrases => ({
  ...rule,
  lawful: [...rule.lawful, ...phrases],
});

const either =
  (first: Phrasebook, second: Phrasebook): Phrasebook =>
  (text) => {
    const found = first(text);
    return found.length > 0 ? found : second(text);
  };

const known = { ...lists, ...sexLists, ...personLists, ...ageLists, ...moneyLists, ...paperLists };

export const adWords: AdWords = {
  rewritings: [twinned, joined, counted, fractions],
  amounts,
  rules: [
    ...[...sex, ethnicity, religion, origin, ...status, marriage, ...health, ageLimit].map((rule) =>
      lawfully([...mentioned, ...unasked], rule),
    ),
    ...[fee, idWithheld, gimmick].map((rule) => lawfully(mentioned, rule)),
    under16,
    outright,
    paid,
    roundAbout,
    minors,
    pupils,
  ].map((rule) => wordRule(rule, known)),
  restrictedWork: wordRule(restrictedWork, known),
  minorsClause: '未成年工特殊保护规定第三条',
  opensToMinors: wordRule({ code: 'minor_restricted', lawful: mentioned, find: opensToMinors }, known),
  forwarded: wordRule(forwarded, known),
  cycles: cycles.map(({ phrases, ...cycle }) => ({ ...cycle, find: book(phrases, known) })),
  noCycle: book(noCycle, known),
  choice: /或者?|任选|自选|可选|随你|随意选/,
  empty: {
    employerName: whole(empty.employer),
    content: book([empty.perks, empty.talk, empty.order]),
    conditions: book([empty.talk]),
    place: book([empty.anywhere, empty.talk, empty.order]),
    validUntil: whole(empty.validUntil),
    source: either(whole(empty.source), book([empty.vague])),
  },
};
