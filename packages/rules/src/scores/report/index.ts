/**
 * A score sheet as people read it: each line with what was found, how that makes its points, and the document and
 * clause behind it. For the bureau's officer, the station that was scored, and whoever checks both.
 */
import type { Schemas } from '@yizhan/contract';
import { aSource, aText, fields, inspect, listOf, mapOf, nullable, oneOf } from '../../checks.ts';
import { answer, refuse, type Result } from '../../problem.ts';
import { meets, threshold } from '../../threshold.ts';
import { label, sheetShape, tableShape } from '../shape.ts';
import { reasonOf, type Speech } from './finding.ts';
import type { ReportWords } from '../data/index.ts';
import { say } from './words.ts';

export interface ReportLine {
  /** Number of the item in its table, from 1. */
  readonly number: number;
  /** Name of its group. */
  readonly group: string;
  readonly label: string;
  readonly max: number;
  /** Null while it waits for an assessor or for what was found. */
  readonly points: number | null;
  /** What was found and how it is counted. */
  readonly reason: string;
  /** Title and number of the document. */
  readonly document: string;
  /** Clause of the document behind the points. */
  readonly clause: string;
  readonly basis: Schemas['Source']['basis'];
  /** Why the clause is read like this, where it can be read otherwise. */
  readonly note: string | null;
  /** Ids of files. */
  readonly evidence: readonly string[];
  readonly comment: string | null;
}

export interface ReportGroup {
  readonly label: string;
  /** Null while a line of it has none. */
  readonly points: number | null;
  readonly max: number;
}

export interface ScoreReport {
  readonly title: string;
  /** Which version of which profile, as of which day, and whether it is a draft. */
  readonly judgedBy: string;
  readonly groups: readonly ReportGroup[];
  readonly lines: readonly ReportLine[];
  readonly total: number | null;
  readonly max: number;
  readonly outcome: Schemas['ScoreSheet']['outcome'];
  /** The outcome in words, with the mark that decides it, or the items that are still open. */
  readonly verdict: string;
  /** Title and number of the document that the table stands in. */
  readonly document: string;
  readonly documentBasis: Schemas['Source']['basis'];
  /** How the table is to be read, where that is not plain. */
  readonly documentNote: string | null;
  /** Document and clause of the mark. */
  readonly verdictClause: string;
  readonly verdictBasis: Schemas['Source']['basis'];
  /** Why the mark is read like this, where it can be read otherwise. */
  readonly verdictNote: string | null;
}

/** What a sheet is read with: the profile that it was judged by, and that one's table and assessment. */
export interface ReportBasis {
  readonly profile: Pick<Schemas['Profile'], 'name' | 'status' | 'documents'>;
  readonly table: Schemas['ScoringTable'];
  readonly assessment: { readonly pass: Schemas['Threshold']; readonly source: Schemas['Source'] };
}

const document = fields({ id: aText, title: aText, number: nullable(aText) });
const shape = {
  sheet: fields(sheetShape),
  table: tableShape,
  assessment: fields({ pass: threshold(0, 1_000_000), source: aSource }),
  profile: fields({ name: label, status: oneOf('draft', 'in_force'), documents: listOf(document) }),
  words: mapOf(aText),
};

/** Refuses a sheet that was filled in by another table: its lines would stand beside the wrong clauses. */
export function scoreReport(
  sheet: Schemas['ScoreSheet'],
  basis: ReportBasis,
  words: ReportWords,
): Result<ScoreReport> {
  const refused = inspect(shape, { ...basis, sheet, words });
  if (refused) return refused;
  const { table, assessment, profile } = basis;
  if (
    sheet.tableId !== table.id ||
    sheet.items.some(({ itemId }, index) => itemId !== table.items[index]?.id)
  )
    return refuse('/tableId', 'score_basis_differs', { recorded: sheet.tableId, given: table.id });
  const nameOf = (name: Schemas['LocalizedText']): string =>
    (Object.hasOwn(name, words.language) ? name[words.language] : undefined) ?? name['zh-CN'];
  const speech: Speech = { words, nameOf };
  const documentOf = ({ document: id }: Schemas['Source']): string => titleOf(id, profile.documents, words);
  const lines = sheet.items.map((line, index) =>
    reportLine(line, index, table, speech, documentOf(line.source)),
  );
  const { profileVersion: version, asOf, total, outcome } = sheet;
  return answer({
    title: speech.nameOf(table.label),
    document: documentOf(table.source),
    documentBasis: table.source.basis,
    documentNote: table.source.note ?? null,
    judgedBy:
      say(words, 'judgedBy', { profile: speech.nameOf(profile.name), version, asOf }) +
      (profile.status === 'draft' ? say(words, 'draft') : ''),
    groups: table.groups.map(({ id, label, max }) => ({
      label: speech.nameOf(label),
      points: sheet.groups.find(({ group }) => group === id)?.points ?? null,
      max,
    })),
    lines,
    total,
    max: table.max,
    outcome,
    verdict: verdict(total, lines, table.max, assessment.pass, words),
    verdictClause: say(words, 'cited', {
      document: documentOf(assessment.source),
      clause: assessment.source.clause,
    }),
    verdictBasis: assessment.source.basis,
    verdictNote: assessment.source.note ?? null,
  });
}

function reportLine(
  line: Schemas['ScoredItem'],
  index: number,
  table: Schemas['ScoringTable'],
  speech: Speech,
  documentTitle: string,
): ReportLine {
  const item = table.items[index];
  const group = table.groups.find(({ id }) => id === item?.group);
  return {
    number: index + 1,
    group: group ? speech.nameOf(group.label) : '',
    label: item ? speech.nameOf(item.label) : line.itemId,
    max: item?.max ?? 0,
    points: line.points,
    reason: item ? reasonOf(item, line, speech) : '',
    document: documentTitle,
    clause: line.source.clause,
    basis: line.source.basis,
    note: line.source.note ?? null,
    evidence: line.evidence,
    comment: line.comment ?? null,
  };
}

function verdict(
  total: number | null,
  lines: readonly ReportLine[],
  max: number,
  pass: Schemas['Threshold'],
  words: ReportWords,
): string {
  const open = lines.flatMap(({ points, number }) => (points === null ? [number] : []));
  if (total === null) return say(words, 'incomplete', { items: open.join(say(words, 'separator')) });
  const mark = say(words, `mark_${pass.op}`, { value: pass.value });
  return say(words, meets(total, pass) ? 'pass' : 'rectify', { total, max, mark });
}

function titleOf(id: string, documents: readonly Schemas['ProfileDocument'][], words: ReportWords): string {
  const found = documents.find((one) => one.id === id);
  const number = found?.number ? say(words, 'number', { number: found.number }) : '';
  return say(words, 'document', { title: found?.title ?? id, number });
}
