/** A score report as plain text, for whoever prints it, reads it out or sends it on. */
import { aNumber, aText, aWhole, fields, inspect, listOf, mapOf, nullable } from '../../checks.ts';
import { answer, type Result } from '../../problem.ts';
import type { ReportWords } from '../data/index.ts';
import type { ReportGroup, ReportLine, ScoreReport } from '../report/index.ts';
import { say } from '../report/words.ts';

const figure = aNumber(-1_000_000, 1_000_000);
const scoredShape = { label: aText, points: nullable(figure), max: figure };
const line = fields({
  ...scoredShape,
  number: aWhole(1, 1_000_000),
  group: aText,
  reason: aText,
  document: aText,
  clause: aText,
  basis: aText,
  note: nullable(aText),
  evidence: listOf(aText),
  comment: nullable(aText),
});
const reportShape = {
  title: aText,
  document: aText,
  documentBasis: aText,
  documentNote: nullable(aText),
  judgedBy: aText,
  verdict: aText,
  verdictClause: aText,
  verdictBasis: aText,
  verdictNote: nullable(aText),
  total: nullable(figure),
  max: figure,
  groups: listOf(fields(scoredShape)),
  lines: listOf(line),
};

/**
 * The verdict first, then group by group each line with its points, its reckoning, the clause behind it and how that
 * clause was read. `words` are those that the report was made with.
 */
export function printReport(report: ScoreReport, words: ReportWords): Result<string> {
  const refused = inspect({ ...reportShape, words: mapOf(aText) }, { ...report, words });
  if (refused) return refused;
  const { title, document, judgedBy, verdict, verdictClause, verdictBasis, verdictNote } = report;
  const head = [
    title,
    say(words, 'from', { document }),
    ...reading(report.documentBasis, report.documentNote, words),
    judgedBy,
    '',
    verdict,
    INDENT + say(words, 'because', { clause: verdictClause }),
    ...reading(verdictBasis, verdictNote, words).map((said) => INDENT + said),
  ];
  const groups = report.groups.flatMap((group) => [
    '',
    `【${group.label}】${scored(group, words)}`,
    ...report.lines
      .filter((one) => one.group === group.label)
      .flatMap((one) => printLine(one, document, words)),
  ]);
  return answer([...head, ...groups, ''].join('\n'));
}

const INDENT = '    ';

/** Only what stands in another document than the table names that document again. */
function printLine(one: ReportLine, tableDocument: string, words: ReportWords): string[] {
  const { number, label, reason, document, clause, basis, note, evidence, comment } = one;
  const cited = document === tableDocument ? clause : say(words, 'cited', { document, clause });
  const details = [
    reason,
    say(words, 'because', { clause: cited }),
    ...reading(basis, note, words),
    evidence.length > 0 ? say(words, 'shown', { evidence: evidence.join(say(words, 'separator')) }) : '',
    comment === null ? '' : say(words, 'remark', { comment }),
  ];
  return [
    `${String(number).padStart(2)}. ${label}　${scored(one, words)}`,
    ...details.filter((detail) => detail !== '').map((detail) => INDENT + detail),
  ];
}

const readings = ['stated', 'inferred', 'general', 'proposed'] as const;

/** How a clause was read, where its document leaves that open. */
function reading(basis: string, note: string | null, words: ReportWords): string[] {
  const phrase = readings.find((known) => known === basis) ?? 'interpreted';
  return note === null ? [] : [say(words, phrase, { note })];
}

const scored = ({ points, max }: Pick<ReportGroup, 'points' | 'max'>, words: ReportWords): string =>
  points === null ? say(words, 'noPoints', { max }) : say(words, 'points', { points, max });
