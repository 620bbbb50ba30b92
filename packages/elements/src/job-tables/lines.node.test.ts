import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { conflictLines, faultLines, linesAsCsv } from './lines.ts';

const jobId = 'job_01K9ZV6Q3M8T4R2N7X5B0C1DFG';
const outcome: Schemas['JobImport'] = {
  dryRun: true,
  total: 4,
  submitted: 1,
  faults: [
    {
      row: 5,
      column: '人数',
      fault: {
        pointer: '/headcount',
        code: 'import_cell_invalid',
        params: { text: '六,"十"' },
        message: '“六,"十"”看不懂',
      },
    },
    { row: 2, column: null, fault: { pointer: '/pay', code: 'missing_pay', message: '要写清工钱' } },
  ],
  conflicts: [
    { row: 3, kind: 'same_in_file', otherRow: 2, jobId: null },
    { row: 4, kind: 'same_as_open', otherRow: null, jobId },
  ],
};

describe('what is said about the rows of a file', () => {
  it('names row and column, and the field where JSON has no columns', () => {
    assert.deepEqual(faultLines(outcome, undefined), [
      { row: 5, column: '人数', words: '“六,"十"”看不懂' },
      { row: 2, column: 'pay', words: '要写清工钱' },
    ]);
  });

  it('reads in the page’s language where its catalogue knows the code', () => {
    const [first, second] = faultLines(outcome, { import_cell_invalid: 'What is {text}?' });
    assert.equal(first?.words, 'What is 六,"十"?');
    assert.equal(second?.words, '要写清工钱');
  });

  it('says of a double what it is a double of', () => {
    assert.deepEqual(
      conflictLines(outcome, 'zh-CN').map(({ words }) => words),
      ['和第 2 行重复', '和正在招或待审核的重复'],
    );
  });

  it('is saved in the order of the file, quoted for an office program', () => {
    const lines = [...faultLines(outcome, undefined), ...conflictLines(outcome, 'zh-CN')];
    assert.equal(
      linesAsCsv(lines, 'zh-CN'),
      '\ufeff"行","列","哪里不对"\r\n"2","pay","要写清工钱"\r\n"3","","和第 2 行重复"\r\n' +
        '"4","","和正在招或待审核的重复"\r\n"5","人数","“六,""十""”看不懂"\r\n',
    );
  });
});
