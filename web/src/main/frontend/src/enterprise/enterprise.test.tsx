import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Enterprise, Facility, Township } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';

const at = '2018-03-01T01:02:03Z';
const township: Township = { code: '500154001', regionCode: '500154', name: '汉丰街道', level: 'TOWNSHIP', accountName: '汉丰财政所', accountMasked: '****5031', bankCode: '403653000001', synthetic: false, createdBy: 'wang', recordedAt: at, version: 4 };
const enterprise: Enterprise = {
  id: 'e1',
  regionCode: '500154',
  townshipCode: '500154001',
  townshipName: '汉丰街道',
  name: '汉丰砖厂',
  creditCode: '91500154MA5U000000',
  address: '汉丰街道一号',
  legalPersonName: '沈先生',
  legalPersonIdMasked: '500234********0002',
  accountName: '汉丰砖厂',
  accountMasked: '****0872',
  bankCode: '104653000001',
  synthetic: true,
  createdBy: 'wang',
  recordedAt: at,
  version: 3,
  warnings: ['收款账号与“临江砖厂”相同，请核实'],
};
const facility: Facility = { id: 'f1', regionCode: '500154', enterpriseId: 'e1', enterpriseName: '汉丰砖厂', name: '一号轮窑', kind: 'BRICK_KILN', kilnDoors: 24, approvedCapacity: '3600', capacityUnit: '万块/年', equipmentNumbers: ['FJ-1'], accepted: true, synthetic: true, createdBy: 'wang', recordedAt: at, version: 2 };
const as = (...roles: string[]) => ({ '/api/v1/me': { body: { ...me, roles } } });
const server = {
  ...wholeServer,
  '/api/v1/townships': page([township]),
  '/api/v1/townships/500154001': { body: township },
  '/api/v1/enterprises': page([enterprise]),
  '/api/v1/enterprises/e1': { body: enterprise },
  '/api/v1/enterprises/e1/facilities': page([facility]),
  '/api/v1/enterprises/e1/reveal': { body: { value: '6222000011110872' } },
  '/api/v1/facilities/f1/correction': { body: facility },
  '/api/v1/closures': page([{ id: 'c1', enterpriseId: 'e1', facilityName: '一号轮窑', programmeCode: 'KZ', state: 'ACCEPTED' }, { id: 'c2', enterpriseId: 'e2', facilityName: '别家轮窑', state: 'ACCEPTED' }]),
  '/api/v1/awards': page([{ id: 'a1', ruleName: '轮窑按门奖补', facilityName: '一号轮窑', state: 'PAID', amount: '288000.00' }]),
};
const written = (calls: Call[]) => calls.filter(({ method }) => method !== 'GET');
const send = (label: RegExp | string) => userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: label }));

test('the list asks for the township and the words of the address', async () => {
  const calls = serve(server);
  open('/enterprises?township=500154001&words=%E7%A0%96');
  expect((await screen.findByRole('link', { name: '汉丰砖厂' })).getAttribute('href')).toBe('/enterprises/e1');
  const asked = calls.find(({ path }) => path === '/api/v1/enterprises')!;
  expect(Object.fromEntries(asked.search)).toEqual({ township: '500154001', words: '砖', page: '0', size: '50' });
  expect(screen.queryByRole('button', { name: /登记企业/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('an industry clerk registers an enterprise in the region of its township; a wrong code is said beside its field', async () => {
  const wrong = { type: 'x', title: '内容有误', status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: '/creditCode', message: '校验位不对' }] };
  let answers = 0;
  const calls = serve({ ...server, ...as('industry-clerk'), '/api/v1/enterprises': () => (answers++ === 0 ? page([enterprise]) : { status: 400, body: wrong }) });
  open('/enterprises');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /登记企业/ }));
  const dialog = within(await screen.findByRole('dialog'));
  const fill = async (label: string, text: string) => user.type(dialog.getByLabelText(label), text);
  await fill('企业名称', '新砖厂');
  await fill('统一社会信用代码', '91500154MA5U000001');
  await user.click(dialog.getByLabelText('乡镇街道'));
  await user.click(await screen.findByTitle('汉丰街道 500154001'));
  await fill('地址', '二号');
  await fill('法定代表人', '李');
  await fill('法定代表人身份证号', '500234197001010002');
  await fill('账户户名', '新砖厂');
  await fill('收款账号', '6222000011110872');
  await fill('开户行行号', '104653000001');
  expect(sessionStorage.getItem('yaomen.draft.enterprise.register')).not.toMatch(/6222|197001/);
  await send('登记企业');
  await waitFor(() => expect(screen.getAllByText(/校验位不对/)).toHaveLength(2));
  const sent = written(calls)[0]!;
  expect(sent.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.parse(sent.body)).toEqual({
    ...{ regionCode: '500154', townshipCode: '500154001', name: '新砖厂', creditCode: '91500154MA5U000001', address: '二号', legalPersonName: '李', legalPersonId: '500234197001010002' },
    ...{ account: { accountName: '新砖厂', accountNo: '6222000011110872', bankCode: '104653000001' }, synthetic: false },
  });
});

test('the page shows masked data, its facilities and only its own closures and awards', async () => {
  serve({ ...server, ...as('hr-clerk') });
  open('/enterprises/e1');
  expect(await screen.findByText('收款账号与“临江砖厂”相同，请核实')).toBeTruthy();
  expect(screen.getByText('500234********0002')).toBeTruthy();
  expect((await within(screen.getByRole('region', { name: '设施' })).findByText('FJ-1')).textContent).toBe('FJ-1');
  expect((await screen.findByRole('link', { name: '一号轮窑' })).getAttribute('href')).toBe('/closures/c1');
  expect(screen.queryByText('别家轮窑')).toBeNull();
  expect((await screen.findByRole('link', { name: '轮窑按门奖补' })).getAttribute('href')).toBe('/awards/a1');
  expect(screen.queryByRole('button', { name: /修改|更正|查看|登记设施/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('a finance clerk sees the whole account after giving a reason', async () => {
  const calls = serve({ ...server, ...as('finance-clerk') });
  open('/enterprises/e1');
  await userEvent.click(await screen.findByRole('button', { name: '查看汉丰砖厂收款账号' }));
  await userEvent.type(await screen.findByLabelText(/查看原因/), '核对退回原因');
  await send('查看');
  expect(await screen.findByText('6222000011110872')).toBeTruthy();
  expect(written(calls).map(({ path, body }) => [path, JSON.parse(body)])).toEqual([['/api/v1/enterprises/e1/reveal', { field: 'ACCOUNT', reason: '核对退回原因' }]]);
});

test('a change names the version that was seen and leaves out secrets that stay', async () => {
  const calls = serve({ ...server, ...as('industry-clerk') });
  open('/enterprises/e1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /修改登记信息/ }));
  await user.clear(await screen.findByLabelText('地址'));
  await user.type(screen.getByLabelText('地址'), '三号');
  await send('保存修改');
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  const sent = written(calls)[0]!;
  expect([sent.method, sent.path, sent.headers.get('If-Match')]).toEqual(['PUT', '/api/v1/enterprises/e1', '"3"']);
  expect(JSON.parse(sent.body)).toEqual({ name: '汉丰砖厂', townshipCode: '500154001', address: '三号', legalPersonName: '沈先生' });
});

test('an industry reviewer corrects the doors of an accepted kiln, with a reason', async () => {
  const calls = serve({ ...server, ...as('industry-reviewer') });
  open('/enterprises/e1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '更正窑门数' }));
  await user.type(await screen.findByLabelText('更正为'), '22');
  await user.type(screen.getByLabelText(/更正原因/), '现场复核为22门');
  expect(await axeViolations()).toEqual([]);
  await send('更正窑门数');
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  const sent = written(calls)[0]!;
  expect([sent.method, sent.path, sent.headers.get('If-Match')]).toEqual(['POST', '/api/v1/facilities/f1/correction', '"2"']);
  expect(JSON.parse(sent.body)).toEqual({ kilnDoors: 22, reason: '现场复核为22门' });
});

test('a township is changed, its account number only where one is given', async () => {
  const calls = serve({ ...server, ...as('industry-clerk') });
  open('/townships');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '修改' }));
  await screen.findByLabelText('收款账号');
  expect(await axeViolations()).toEqual([]);
  await send('保存修改');
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  const sent = written(calls)[0]!;
  expect([sent.method, sent.path, sent.headers.get('If-Match')]).toEqual(['PUT', '/api/v1/townships/500154001', '"4"']);
  expect(JSON.parse(sent.body)).toEqual({ name: '汉丰街道', account: { accountName: '汉丰财政所', bankCode: '403653000001' } });
});

test('a village is chosen among those of the township, and goes when the township changes', async () => {
  const linjiang: Township = { ...township, code: '500154117', name: '临江镇' };
  const village: Township = { ...township, code: '500154001003', name: '驷马村', level: 'VILLAGE', partOf: '500154001', partOfName: '汉丰街道' };
  const calls = serve({ ...server, ...as('industry-clerk'), '/api/v1/enterprises/e1': { body: { ...enterprise, villageCode: '500154001003', villageName: '驷马村' } }, '/api/v1/townships': page([township, linjiang, village]) });
  open('/enterprises/e1');
  expect(await screen.findByText('驷马村 500154001003')).toBeTruthy();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /修改登记信息/ }));
  await user.click(await screen.findByLabelText('乡镇街道'));
  await waitFor(() => expect(calls.map(({ search }) => `${search.get('level')} ${search.get('partOf')}`)).toContain('VILLAGE 500154001'));
  await user.click(await screen.findByTitle('临江镇 500154117'));
  await send('保存修改');
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  expect(JSON.parse(written(calls)[0]!.body)).toEqual({ name: '汉丰砖厂', townshipCode: '500154117', address: '汉丰街道一号', legalPersonName: '沈先生' });
});
