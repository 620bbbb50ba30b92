/**
 * A score sheet as people read it: each line with what was found, how that makes its points, and the document and
 * clause behind it. For the bureau's officer, the station that was scored, and whoever checks both.
 */
import type { Schemas } from '@yizhan/contract';
import { say, type Language } from './words.ts';

export type { Language } from './words.ts';

export interface ReportLine {
  /** Number of the item in its table, from 1. */
  readonly number: number;
  readonly group: string;
  readonly label: string;
  readonly max: number;
  /** Null while it waits for an assessor or for what was found. */
  readonly points: number | null;
  /** What was found and how it is counted. */
  readonly reason: string;
  /** Document, number and clause. */
  readonly clause: string;
  readonly basis: Schemas['Source']['basis'];
  /** Why the clause is read like this, where it can be read otherwise. */
  readonly note: string | null;
  readonly evidence: readonly string[];
  readonly comment: string | null;
}

export interface ScoreReport {
  readonly title: string;
  readonly lines: readonly ReportLine[];
  readonly total: number | null;
  readonly max: number;
  readonly outcome: Schemas['ScoreSheet']['outcome'];
}

type Item = Schemas['ScoringItem'];
type Line = Schemas['ScoredItem'];

/** Lines whose item the table no longer has are left out: a sheet is read with the table it was judged by. */
export function scoreReport(
  sheet: Schemas['ScoreSheet'],
  table: Schemas['ScoringTable'],
  documents: readonly Schemas['ProfileDocument'][],
  language: Language = 'zh-CN',
): ScoreReport {
  const nameOf = (label: Schemas['LocalizedText']): string => label[language] ?? label['zh-CN'];
  const lines = table.items.flatMap((item, index): ReportLine[] => {
    const line = sheet.items.find(({ itemId }) => itemId === item.id);
    const group = table.groups.find(({ id }) => id === item.group);
    if (!line) return [];
    return [
      {
        number: index + 1,
        group: group ? nameOf(group.label) : item.group,
        label: nameOf(item.label),
        max: item.max,
        points: line.points,
        reason: reason(item, line, language, nameOf),
        clause: clause(line.source, documents, language),
        basis: line.source.basis,
        note: line.source.note ?? null,
        evidence: line.evidence,
        comment: line.comment ?? null,
      },
    ];
  });
  return { title: nameOf(table.label), lines, total: sheet.total, max: table.max, outcome: sheet.outcome };
}

type NameOf = (label: Schemas['LocalizedText']) => string;

function reason(item: Item, line: Line, language: Language, nameOf: NameOf): string {
  const isOpen = line.points === null && !line.needsAssessor;
  if (isOpen) return say(language, 'open');
  const found = finding(item, line.input, language, nameOf);
  if (!line.needsAssessor) return found;
  const verdict =
    line.points === null ? say(language, 'waiting') : say(language, 'assessed', { points: line.points });
  return found ? say(language, 'joined', { found, verdict }) : verdict;
}

/** What was found, in words; empty for an item of which only the assessor speaks. */
function finding(item: Item, input: Line['input'], language: Language, nameOf: NameOf): string {
  const list = (things: readonly string[]): string =>
    things.join(say(language, 'separator')) || say(language, 'none');
  const { counts = {}, present = [], value = 0 } = input;
  const counted = (
    things: readonly { readonly id: string; readonly label: Schemas['LocalizedText'] }[],
  ): string => {
    const known = things.map(({ id, label }) => ({ label: nameOf(label), count: counts[id] ?? 0 }));
    const all = [...known, { label: say(language, 'other'), count: counts.other ?? 0 }];
    return list(all.filter(({ count }) => count > 0).map((thing) => say(language, 'counted', thing)));
  };
  switch (item.kind) {
    case 'fixed':
      return say(language, input.met ? 'met' : 'notMet');
    case 'per_unit_capped': {
      const rates = item.units.map(({ label, points }) =>
        say(language, 'rate', { label: nameOf(label), points }),
      );
      return say(language, 'perUnit', { things: counted(item.units), rates: list(rates), max: item.max });
    }
    case 'kinds_or_units': {
      const phrase = item.countBy === 'kind' ? 'byKind' : 'byUnit';
      return say(language, phrase, { things: counted(item.entries), points: item.pointsEach, max: item.max });
    }
    case 'area_steps': {
      const { atM2: at, stepM2: step, pointsPerStep: points, base, max } = item;
      const steps = say(language, 'area', { area: input.areaM2 ?? 0, at, base, step, points, max });
      return steps + say(language, item.rounding, { step, at });
    }
    case 'checklist': {
      const has = item.entries.filter(({ id }) => present.includes(id));
      const lacks = item.entries.filter(({ id }) => !present.includes(id));
      const names = (entries: readonly Schemas['NamedEntry'][]) =>
        list(entries.map(({ label }) => nameOf(label)));
      const shown = say(language, 'checklist', {
        full: item.entries.length,
        count: has.length,
        things: names(has),
      });
      return lacks.length > 0 ? shown + say(language, 'missing', { things: names(lacks) }) : shown;
    }
    case 'threshold':
      return say(language, item.threshold.op, { value, limit: item.threshold.value });
    case 'auto_evidence':
      return say(language, 'evidence', { value, limit: item.full });
    default:
      return '';
  }
}

function clause(
  source: Schemas['Source'],
  documents: readonly Schemas['ProfileDocument'][],
  language: Language,
): string {
  const document = documents.find(({ id }) => id === source.document);
  const number = document?.number ? say(language, 'number', { number: document.number }) : '';
  return say(language, 'cited', { title: document?.title ?? source.document, number, clause: source.clause });
}
