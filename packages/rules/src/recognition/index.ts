/**
 * From application to title: whether the papers are complete, whether a filing is open, what a rectification came to.
 */
import type { Schemas } from '@yizhan/contract';
import { checkFiling, type NoticePeriod } from '../calendar/index.ts';
import { aDate, aText, fields, inspect, listOf, oneOf, refusalOf } from '../checks.ts';
import { answer, type Problem, type Result } from '../problem.ts';

const documentShape = fields({ id: aText, label: fields({ 'zh-CN': aText }) });
const papersShape = {
  handedIn: listOf(aText),
  documents: listOf(documentShape),
};

/** Holds the ids of the papers handed in against the profile's list. Answers the list's ids where none is missing. */
export function checkDocuments(
  handedIn: readonly string[],
  rule: Pick<Schemas['RecognitionRule'], 'documents'>,
): Result<readonly string[]> {
  const refused = inspect(papersShape, { ...rule, handedIn });
  if (refused) return refused;
  const ids = rule.documents.map(({ id }) => id);
  const problems: (Problem | undefined)[] = [
    ...rule.documents
      .filter(({ id }) => !handedIn.includes(id))
      .map(({ id, label }) => ({
        pointer: '/handedIn',
        code: 'missing_document',
        params: { document: id, label: label['zh-CN'] },
      })),
    ...handedIn.flatMap((id, index) => oneOf(...ids)(id, `/handedIn/${index}`)),
  ];
  return refusalOf(problems) ?? answer(ids);
}

/** What somebody had against a recognition during its public notice. */
export interface Objection {
  readonly raisedOn: string;
  readonly outcome: 'open' | 'upheld' | 'dismissed';
}

const objectionsShape = {
  lastOn: aDate,
  objections: listOf(fields({ raisedOn: aDate, outcome: oneOf('open', 'upheld', 'dismissed') })),
};

/**
 * Whether a recognition may be filed (备案) on a day: the notice is over, and nothing that was raised while it stood is
 * undecided or was right (公示无异议的). What is raised later is no objection but a complaint.
 */
export function checkRecognitionFiling(
  period: NoticePeriod,
  objections: readonly Objection[],
  filedOn: string,
): Result<string> {
  const refused =
    inspect(objectionsShape, { ...period, objections }) ??
    refusalOf(
      objections.map(({ raisedOn, outcome }, index) =>
        raisedOn <= period.lastOn && outcome !== 'dismissed'
          ? { pointer: `/objections/${index}`, code: `objection_${outcome}`, params: { on: raisedOn } }
          : undefined,
      ),
    );
  return refused ?? checkFiling(period, filedOn);
}

/** A score that was given after the order. */
export interface NewScore {
  readonly scoredOn: string;
  readonly outcome: Schemas['ScoreOutcome'];
}

/** `exit` is proposed to a person or follows by itself, as the profile's rule says. */
export type RectificationState = 'open' | 'restored' | 'exit_proposed' | 'exit';

const rectificationShape = {
  dueOn: aDate,
  today: aDate,
  scores: listOf(fields({ scoredOn: aDate, outcome: aText })),
  exit: oneOf('human_decision', 'automatic'),
};

/** How a rectification stands: a passing score up to its last day restores, none by then is an exit. */
export function rectificationState(
  dueOn: string,
  scores: readonly NewScore[],
  rule: Pick<Schemas['RectificationRule'], 'exit'>,
  today: string,
): Result<RectificationState> {
  const refused = inspect(rectificationShape, { ...rule, dueOn, scores, today });
  if (refused) return refused;
  if (scores.some(({ scoredOn, outcome }) => outcome === 'pass' && scoredOn <= dueOn))
    return answer('restored');
  if (today <= dueOn) return answer('open');
  return answer(rule.exit === 'automatic' ? 'exit' : 'exit_proposed');
}
