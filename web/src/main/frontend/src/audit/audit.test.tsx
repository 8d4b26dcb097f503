import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { AuditRecord } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';
import { difference } from './changes';

const row: AuditRecord = {
  id: 'r1',
  regionCode: '500154',
  recordedAt: '2018-03-01T01:02:03Z',
  businessDate: '2018-03-01',
  actor: 'li',
  action: 'award.recalculate',
  subjectType: 'AWARD',
  subjectId: 'a1',
  reason: '窑门数有误',
  before: '{"kilnDoors":22,"amount":"264000.00","state":"HELD","creditCode":"91","terms":{"rules":[{"rate":"12000"}]}}',
  after: '{"kilnDoors":24,"amount":"288000.00","state":"CALCULATED","creditCode":"91","terms":{"rules":[{"rate":"12000"},{"rate":"9000"}]}}',
};
const auditor = { ...wholeServer, '/api/v1/me': { body: { ...me, roles: ['auditor'] } } };

test('an auditor sees who did what, and only what it changed, in words', async () => {
  const calls = serve({ ...auditor, '/api/v1/audit/records': page([row]) });
  open('/audit?from=2018-03-01&actor=li&subjectType=AWARD');
  expect(await screen.findByText('重新核定奖补')).toBeTruthy();
  expect(await screen.findByRole('link', { name: /操作记录/ })).toBeTruthy();
  expect(Object.fromEntries(calls.find(({ path }) => path === '/api/v1/audit/records')!.search)).toEqual({ actor: 'li', from: '2018-03-01', subjectType: 'AWARD', page: '0', size: '50' });
  await userEvent.click(screen.getByRole('button', { name: '展开行' }));
  const changes = (await screen.findByRole('columnheader', { name: '原值' })).closest('table')!;
  expect(within(changes).getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    '项目原值新值',
    '窑门数2224',
    '金额264,000.00288,000.00',
    '状态异议暂停已核定',
    '内容 · 规则 2 · 标准新增9000',
  ]);
  expect(within(changes).getByText('另有 2 项未变')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('nobody else finds it in the menu, and whoever goes there is refused by the server', async () => {
  serve({ ...wholeServer, '/api/v1/audit/records': { status: 403, body: { type: 'x', title: '没有权限', status: 403, code: 'FORBIDDEN' } } });
  open('/audit');
  expect(await screen.findByText('403 · FORBIDDEN')).toBeTruthy();
  expect(await screen.findByRole('link', { name: /附件/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /操作记录/ })).toBeNull();
});

const chains = [{ regionCode: '500154', chain: 'AUDIT', links: 481 }];

test('whole chains are said to be intact, with their lengths', async () => {
  serve({ ...auditor, '/api/v1/audit/verification': { body: { intact: true, chains } } });
  open('/audit/verification');
  expect((await screen.findByRole('status')).textContent).toContain('全部完整');
  expect(screen.getByRole('cell', { name: '481' })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('a broken chain names the first link that differs, and leads to its record', async () => {
  const firstBroken = { chain: 'AUDIT', regionCode: '500154', seq: 17, subjectId: 's9', finding: '记录内容被改动' };
  serve({ ...auditor, '/api/v1/audit/verification': { body: { intact: false, firstBroken, chains } } });
  open('/audit/verification?programme=p1');
  expect((await screen.findByRole('status')).textContent).toContain('发现断链记录内容被改动');
  expect(screen.getByText('17')).toBeTruthy();
  expect(screen.getByRole('link', { name: 's9' }).getAttribute('href')).toBe('/audit?programme=p1&subjectId=s9');
});

test('attachments are found by words and by hash', async () => {
  const sha256 = 'ab'.repeat(32);
  const file = { regionCode: '500154', sha256, name: '拆除照片.png', mediaType: 'image/png', sizeBytes: 4008, uploadedBy: 'li', recordedAt: '2018-03-01T01:02:03Z' };
  const calls = serve({ ...wholeServer, '/api/v1/attachments': page([file]) });
  open(`/attachments?words=%E6%8B%86%E9%99%A4&sha256=${sha256}`);
  expect(await screen.findByText('拆除照片.png')).toBeTruthy();
  expect(screen.getByText('4 KB')).toBeTruthy();
  expect(Object.fromEntries(calls.find(({ path }) => path === '/api/v1/attachments')!.search)).toEqual({ words: '拆除', sha256, page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});

test('states that are no JSON are compared as they are', () => {
  expect(difference(undefined, undefined)).toEqual({ changes: [], unchanged: 0 });
  expect(difference('old', 'new').changes).toEqual([{ path: [], before: 'old', after: 'new' }]);
  expect(difference('{"a":[1,2]}', '{"a":[1]}').changes).toEqual([{ path: ['a', 1], before: '2', after: undefined }]);
});

const side = { closureId: 'c1', regionCode: '500154', enterpriseId: 'e1', enterpriseName: '汉丰砖厂', creditCode: '91500154MA5U000000', facilityName: '一号轮窑', programmeId: 'p1', programmeCode: 'KZ-2017', closedOn: '2017-11-10', recordedAt: row.recordedAt };
const reference = { reference: 'CF-0123456789AB', kind: 'EQUIPMENT', claims: [side, { ...side, closureId: 'c2', regionCode: '620725', enterpriseId: 'e2', enterpriseName: '山丹砖厂' }] };

test('a reference opens to both claims side by side, asked for once', async () => {
  const calls = serve({ ...auditor, '/api/v1/claim-references/CF-0123456789AB': { body: reference } });
  open('/claim-references');
  expect(await screen.findByText('输入核查编号')).toBeTruthy();
  expect(calls.some(({ path }) => path.startsWith('/api/v1/claim-references'))).toBe(false);
  await userEvent.type(screen.getByRole('searchbox', { name: /核查编号/ }), 'CF-0123456789AB{Enter}');
  expect(await screen.findByText('设施或设备编号相同')).toBeTruthy();
  const [one, other] = ['第 1 项申报', '第 2 项申报'].map((name) => within(screen.getByRole('region', { name })));
  expect(one!.getByRole('link', { name: '汉丰砖厂' }).getAttribute('href')).toBe('/enterprises/e1');
  expect(other!.getByText(/620725/)).toBeTruthy();
  expect(other!.getByRole('link', { name: '关闭登记详情' }).getAttribute('href')).toBe('/closures/c2');
  expect(calls.filter(({ path }) => path.startsWith('/api/v1/claim-references'))).toHaveLength(1);
  expect(await axeViolations()).toEqual([]);
});

test('a reference that one may not open is not found', async () => {
  serve({ ...auditor, '/api/v1/claim-references/CF-000000000000': { status: 404, body: { type: 'x', title: '没有找到', status: 404, code: 'NOT_FOUND' } } });
  open('/claim-references?reference=CF-000000000000');
  expect(await screen.findByText('404 · NOT_FOUND')).toBeTruthy();
});
