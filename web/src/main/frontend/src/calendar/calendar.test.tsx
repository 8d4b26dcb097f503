import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { CalendarYear } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';
import type { DeskTerm } from './queries';
import { spans, weeksOf } from './months';
import { stem } from './regions';

const document = '国办发明电〔2017〕12号';
const days: CalendarYear['days'] = [
  { date: '2018-02-11', kind: 'MAKE_UP_WORKDAY', name: '春节', document },
  { date: '2018-02-15', kind: 'HOLIDAY', name: '春节', document },
  { date: '2018-02-16', kind: 'HOLIDAY', name: '春节', document },
  { date: '2018-02-17', kind: 'HOLIDAY', name: '除夕', document: '另文' },
];
const server = {
  ...wholeServer,
  '/api/v1/clock': { body: { today: '2018-02-28', realNow: '2026-01-01T00:00:00Z', movable: true } },
  '/api/v1/calendar': { body: { year: 2018, document, confirmed: true, workingDays: 250, days } },
};

test('the year of the business day is shown, with its notice and its working days as the server counts them', async () => {
  const calls = serve(server);
  const { router } = open('/calendar');
  expect(await screen.findByText('全年 250 个工作日')).toBeTruthy();
  expect(screen.getByText(document)).toBeTruthy();
  expect(screen.getAllByRole('table', { name: /月/ })).toHaveLength(12);
  const february = within(screen.getByRole('table', { name: '2 月' }));
  expect(february.getByText('11').dataset['kind']).toBe('MAKE_UP_WORKDAY');
  expect(february.getByText('15').textContent).toBe('15休');
  expect(february.getByText('18').dataset['kind']).toBe('weekend');
  expect(february.getByText('28').dataset['today']).toBe('true');
  expect(screen.getByRole('row', { name: '2018-02-15 至 02-16 休 春节' })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '上一年' }));
  expect(router.state.location.search).toBe('?year=2017');
  expect(calls.filter(({ path }) => path === '/api/v1/calendar').map(({ search }) => search.get('year'))).toEqual(['2018', '2017']);
});

test('a code of other days says what came after it', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/regions': page([{ code: '500234', name: '开县', validFrom: '2003-01-01', validTo: '2016-06-07', successorCode: '500154' }]) });
  open('/regions?words=%E5%BC%80%E5%8E%BF');
  expect(await screen.findByRole('cell', { name: '500154' })).toBeTruthy();
  const [asked] = calls.filter(({ search }) => search.get('words') === '开县');
  expect(Object.fromEntries(asked!.search)).toEqual({ words: '开县', page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});

const term: DeskTerm = { kind: 'SUBMIT_AWARD', effectiveFrom: '2016-01-01', workingDays: 3, document: '内部办理时限', confirmed: false, inForce: true, setBy: 'system', recordedAt: '2016-01-01T00:00:00Z' };

test('a policy administrator sets how long a desk may take; everybody reads it', async () => {
  const calls = serve({ ...server, '/api/v1/me': { body: { ...me, roles: ['policy-admin'], region: '000000' } }, '/api/v1/desk-terms': page([term]) });
  open('/desk-terms');
  const user = userEvent.setup();
  expect(await screen.findByRole('cell', { name: '待送审' })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /设定时限/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('类别'));
  await user.click(await screen.findByTitle('待处理异议'));
  await user.type(dialog.getByLabelText('工作日数'), '4');
  await user.type(dialog.getByLabelText('自何日起'), '2018-04-01');
  await user.click(dialog.getByLabelText('依据已核实'));
  await user.click(await screen.findByTitle('是'));
  await user.type(dialog.getByLabelText('依据'), '某县〔2018〕9号');
  await user.click(dialog.getByRole('button', { name: '设定时限' }));
  await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
  const sent = calls.find(({ method }) => method === 'POST')!;
  expect(JSON.parse(sent.body)).toEqual({ kind: 'DECIDE_OBJECTION', workingDays: 4, effectiveFrom: '2018-04-01', confirmed: true, document: '某县〔2018〕9号' });
});

test('weeks begin on Monday, and a run of days off is one line', () => {
  const weeks = weeksOf(2018, 1, new Map(days.map((day) => [day.date, day])));
  expect(weeks[0]!.map((day) => day?.number)).toEqual([undefined, undefined, undefined, 1, 2, 3, 4]);
  expect(weeks.at(-1)!.map((day) => day?.kind)).toEqual(['work', 'work', 'work', undefined, undefined, undefined, undefined]);
  expect(spans(days).map(({ from, to }) => [from, to])).toEqual([['2018-02-11', '2018-02-11'], ['2018-02-15', '2018-02-16'], ['2018-02-17', '2018-02-17']]);
});

test('a region covers the codes that begin with its stem', () => {
  expect(['000000', '500000', '500100', '500154'].map(stem)).toEqual(['', '50', '5001', '500154']);
});
