import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { consoleSms, gatewaySms } from './sms.ts';

const message = { id: 'sms_1', phone: '13800138000', code: '204813', voice: false };

async function gateway(t: TestContext, status: number) {
  const received: { headers: NodeJS.Dict<string | string[]>; body: unknown }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: JSON.parse(text) });
      response.writeHead(status).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { port: (server.address() as AddressInfo).port, received };
}

describe('the SMS gateway', () => {
  test('gets one POST with the message, and user and password as a header', async (t) => {
    const { port, received } = await gateway(t, 200);
    await gatewaySms(`http://user:p%40ss@127.0.0.1:${port}/send?sign=1`)({ ...message, voice: true });
    assert.equal(received.length, 1);
    assert.deepEqual(received[0]?.body, {
      ...message,
      voice: true,
      text: '您的验证码是 204813，5 分钟内有效。工作人员不会向您索要验证码。',
    });
    assert.equal(received[0]?.headers.authorization, `Basic ${btoa('user:p@ss')}`);
    assert.equal(received[0]?.headers['content-type'], 'application/json');
  });

  test('that refuses or is not there is an error without the number in it', async (t) => {
    const { port } = await gateway(t, 500);
    await assert.rejects(gatewaySms(`http://127.0.0.1:${port}`)(message), /answered 500/);
    await assert.rejects(
      gatewaySms('http://127.0.0.1:1')(message),
      (error) => !/13800138000/.test(String(error)),
    );
  });
});

test('without a gateway the code is printed, the number half hidden', async () => {
  const lines: string[] = [];
  await consoleSms((line) => lines.push(line))(message);
  assert.deepEqual(lines, ['SMS to 138****8000: 204813']);
});
