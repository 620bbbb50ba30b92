import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFailure } from './failure.ts';
import { texts } from './texts.ts';

const text = {
  ...texts,
  network: '没连上网。',
  networkHint: '看看信号。',
  timeout: '等了太久。',
  timeoutHint: '网络可能不稳。',
  busy: '问的人太多了。',
  busyHint: '等 {wait}再试。',
  failed: '没打开，是我们这边出了错。',
  failedHint: '再试一次，多半就好了。',
};

const refusal = (status: number, message: string, errors: readonly { message: string }[] = []): object => ({
  name: 'YizhanError',
  kind: 'problem',
  status,
  message,
  params: {},
  errors,
});

describe('a failed request in words', () => {
  it('a refusal says by itself what to do: nobody is told to try in vain', () => {
    const applied = describeFailure(refusal(409, '这个手机号已经报过这个活。'), text);
    assert.deepEqual([applied.lead, applied.hint], ['这个手机号已经报过这个活。', '']);
    const field = describeFailure(refusal(422, '有几处要改', [{ message: '手机号不对' }]), text);
    assert.deepEqual([field.lead, field.hint], ['手机号不对', '']);
  });

  it('where the fault is ours, or too many ask, another try is worth it', () => {
    const ours = describeFailure(refusal(500, 'internal'), text);
    assert.deepEqual([ours.lead, ours.hint], [text.failed, text.failedHint]);
    assert.equal(describeFailure(refusal(429, 'rate limited'), text).hint, '等 30\u00a0秒再试。');
  });
});
