import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';
import type { Import, ImportKind, ImportRow, ImportSummary } from './queries';

const at = '2018-03-01T01:02:03Z';
const sha256 = '3f'.repeat(32);
const summary: ImportSummary = {
  id: 'm1', regionCode: '500154', kind: 'CLOSURE', programmeId: 'p1', programmeName: '砖瓦窑关闭奖补', name: '关闭名单.csv', sha256, format: 'CSV GB18030', state: 'CHECKED',
  rows: 5, pending: 0, ready: 3, error: 1, quarantined: 1, existing: 0, applied: 0, warned: 1, uploadedBy: 'industry-clerk', recordedAt: at,
};
const list: Import = {
  summary,
  columns: [
    { letters: 'A', column: '统一社会信用代码', head: '信用代码', personal: false },
    { letters: 'C', column: '窑门数', head: '窑门数（门）', personal: false },
  ],
  unknown: ['备注'],
  files: [{ fileNo: 1, name: summary.name, sha256, sizeBytes: 900, format: 'CSV GB18030', rowCount: 5, uploadedBy: 'industry-clerk', recordedAt: at }],
  totals: [{ measure: '固定资产投资（元）', every: '6805500.00', ready: '3200000.00', applied: '0' }],
};
const wrong: ImportRow = { rowNo: 4, fileNo: 1, verdict: 'ERROR', cells: ['91500154YANG000199', '约24'], errors: [{ column: 'C', head: '窑门数', message: '须为半角数字' }], warnings: [] };
const ready: ImportRow = { rowNo: 2, fileNo: 1, verdict: 'READY', cells: ['91500154YANG000274', '18'], errors: [], warnings: [] };
const kinds: ImportKind[] = [
  { kind: 'ENTERPRISE', label: '企业名单', needsProgramme: false, enteredBy: ['industry-clerk'], columns: [{ label: '企业名称', type: 'TEXT', required: true, units: [], synonyms: ['单位名称'], words: [] }] },
  { kind: 'CLOSURE', label: '关闭名单', needsProgramme: true, enteredBy: ['industry-clerk'], columns: [{ label: '固定资产投资', type: 'MONEY', required: false, units: ['元', '万元'], synonyms: [], words: [] }] },
];
const clerk = { '/api/v1/me': { body: { ...me, name: 'industry-clerk', roles: ['industry-clerk'] } } };
const server = {
  ...wholeServer,
  ...clerk,
  '/api/v1/imports': page([summary]),
  '/api/v1/imports/kinds': { body: kinds },
  '/api/v1/imports/m1': { body: list },
  '/api/v1/imports/m1/rows': page([wrong]),
};
const to = (calls: Call[], path: string) => calls.filter((call) => call.method === 'POST' && call.path === path);

test('the lists say how many of their rows are what', async () => {
  const calls = serve(server);
  open('/imports?status=CHECKED');
  expect((await screen.findByRole('link', { name: '关闭名单.csv' })).getAttribute('href')).toContain('/imports/m1');
  expect(screen.getByRole('link', { name: /上传名单/ }).getAttribute('href')).toContain('/imports/new');
  expect(calls.find(({ path }) => path === '/api/v1/imports')?.search.get('state')).toBe('CHECKED');
  expect(await axeViolations()).toEqual([]);
});

test('a list is uploaded as the file it is, with its kind, region and programme', async () => {
  const calls = serve({ ...server, '/api/v1/imports': { status: 201, body: list } });
  const { router } = open('/imports/new');
  await screen.findByText('文字');
  const user = userEvent.setup();
  await user.click(screen.getByRole('combobox', { name: '名单种类' }));
  await user.click(await screen.findByTitle('关闭名单'));
  expect(await screen.findByRole('cell', { name: '元、万元' })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await user.upload(screen.getByLabelText('选择文件并上传', { selector: 'input' }), new File(['a,b'], '关闭名单.csv', { type: 'text/csv' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/imports/m1'));
  const [sent] = to(calls, '/api/v1/imports');
  expect(Object.fromEntries(sent!.search)).toEqual({ kind: 'CLOSURE', region: '500154', programme: 'p1', name: '关闭名单.csv' });
  expect(sent!.headers.get('Idempotency-Key')).toBeTruthy();
});

test('the preview marks the wrong cell, says why, and shows sums to compare', async () => {
  serve(server);
  open('/imports/m1?verdict=ERROR');
  const cell = await screen.findByText('约24');
  expect(cell.tagName).toBe('MARK');
  expect(screen.getByText('C 列 窑门数')).toBeTruthy();
  expect(screen.getByText('须为半角数字')).toBeTruthy();
  expect(screen.getByText('6805500.00')).toBeTruthy();
  expect(screen.getByText('备注')).toBeTruthy();
  expect(screen.getByRole('tab', { name: '有错（1）', selected: true })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('rows of another verdict are asked for by their tab', async () => {
  const calls = serve({ ...server, '/api/v1/imports/m1/rows': page([ready]) });
  const { router } = open('/imports/m1?verdict=ERROR&page=3');
  await userEvent.setup().click(await screen.findByRole('tab', { name: '可导入（3）' }));
  await waitFor(() => expect(router.state.location.search).toBe('?verdict=READY'));
  await waitFor(() => expect(calls.at(-1)?.search.get('verdict')).toBe('READY'));
});

test('what looks wrong of a row that is ready stands beside it', async () => {
  const doubtful: ImportRow = { ...ready, warnings: [{ column: 'A', head: '统一社会信用代码', message: '第 2 行与第 7 行的公民身份号码相同' }] };
  serve({ ...server, '/api/v1/imports/m1/rows': page([doubtful]) });
  open('/imports/m1?verdict=READY');
  expect(await screen.findByText('第 2 行与第 7 行的公民身份号码相同')).toBeTruthy();
  expect(within(screen.getByRole('row', { name: /第 2 行与第 7 行/ })).getByText('可导入')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('entering repeats the counts and sends what was seen', async () => {
  const calls = serve({ ...server, '/api/v1/imports/m1/application': { body: { ...list, summary: { ...summary, state: 'APPLIED', ready: 0, applied: 3 } } } });
  open('/imports/m1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /确认导入（3 行）/ }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('3 行，共 5 行');
  expect(dialog.textContent).toContain('有错 1 行，残损 1 行，已登记 0 行');
  expect(dialog.textContent).toContain('3200000.00');
  expect(await axeViolations()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: '确认导入（3 行）' }));
  await screen.findByText('已确认导入');
  expect(to(calls, '/api/v1/imports/m1/application').map(({ body }) => body)).toEqual(['{"ready":3}']);
});

test('corrections are uploaded beside the errors, and what is refused is said', async () => {
  const calls = serve({
    ...server,
    '/api/v1/imports/m1/corrections': { status: 400, body: { type: 'about:blank', title: '请求内容有误', status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: '', message: '行号 9 不是待更正的行' }] } },
  });
  open('/imports/m1');
  const user = userEvent.setup();
  await user.upload(await screen.findByLabelText('上传更正', { selector: 'input' }), new File(['a'], '错误.csv'));
  expect(await screen.findByText(/行号 9 不是待更正的行/)).toBeTruthy();
  expect(to(calls, '/api/v1/imports/m1/corrections')[0]?.search.get('name')).toBe('错误.csv');
});

test('while a job works on it the list says how far it is, and nothing can be done', async () => {
  const moving = { ...list, summary: { ...summary, state: 'CHECKING' as const, pending: 2, jobId: 'j1' } };
  serve({ ...server, '/api/v1/imports/m1': { body: moving } });
  open('/imports/m1');
  expect(await screen.findByText('正在办理：还有 2 行，共 5 行')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /确认导入|上传更正/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('who only reads sees the rows and no commands', async () => {
  serve({ ...server, '/api/v1/me': { body: { ...me, roles: ['auditor'] } } });
  open('/imports/m1?verdict=ERROR');
  await screen.findByText('约24');
  expect(screen.queryByRole('button', { name: /确认导入|上传更正|下载错误行/ })).toBeNull();
});
