import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, open, serve, wholeServer } from '../testing';

const parameter = { name: 'SEVERANCE_YEAR', item: '', value: '1', unit: '个月', regionCode: '000000', effectiveFrom: '2008-01-01', document: '主席令第65号', article: '第四十七条', toConfirm: false };
const line = { text: '第一步', quantity: '10', unit: '个月', rate: '4500', factor: '45000', amount: '45000.00', document: '主席令第65号', article: '第四十七条' };
const explained = { lines: [line], reasons: [], parameters: [parameter, { ...parameter, effectiveFrom: '1995-01-01', toConfirm: true }] };
const severance = { months: '9.5', monthlyBase: '21000.00', capped: true, amount: '199500.00', ...explained };

/** What the address asks, what is sent for it, what is answered, and what is then seen. */
const quotes: { quote: string; address: string; asked: object; answered: object; seen: string[] }[] = [
  {
    quote: 'severance',
    address: 'hiredOn=2008-04-16&leftOn=2017-11-15&averageMonthlyWage=30000.00&localAverageMonthlyWage=7000.00&unlawful=true',
    asked: { hiredOn: '2008-04-16', leftOn: '2017-11-15', averageMonthlyWage: '30000.00', localAverageMonthlyWage: '7000.00', unlawful: true },
    answered: severance,
    seen: ['计发月数 9.5', '月计发基数 21,000.00', '按封顶工资计 是', '金额（元） 199,500.00', '金额大写 壹万元整'],
  },
  {
    quote: 'severance-tax',
    address: 'paid=400000.00&paidOn=2019-01-01&localAverageAnnualWage=84000.00&yearsOfService=10&insurancePaid=1.00',
    asked: { paid: '400000.00', paidOn: '2019-01-01', localAverageAnnualWage: '84000.00', yearsOfService: 10, insurancePaid: '1.00' },
    answered: { exempt: '252000.00', taxable: '148000.00', tax: '12680.00', net: '387320.00', ...explained },
    seen: ['免税额 252,000.00', '应税额 148,000.00', '个人所得税 12,680.00', '税后金额 387,320.00'],
  },
  {
    quote: 'disability-grant',
    address: 'grade=8&ownMonthlyWage=2000.00&regionalAverageMonthlyWage=5000.00',
    asked: { grade: 8, ownMonthlyWage: '2000.00', regionalAverageMonthlyWage: '5000.00' },
    answered: { months: '11', monthlyBase: '3000.00', amount: '33000.00', ...explained },
    seen: ['计发月数 11', '月计发基数 3,000.00', '金额（元） 33,000.00'],
  },
  {
    quote: 'flexible-insurance-subsidy',
    address: 'paid=9600.00',
    asked: { paid: '9600.00' },
    answered: { amount: '6400.00', ...explained },
    seen: ['补贴上限 6,400.00'],
  },
  {
    quote: 'pension-transfer',
    address: 'years=2015%2C3000.00%2C12&years=2016%2C3300%2C6',
    asked: { years: [{ year: 2015, monthlyWage: '3000.00', months: 12 }, { year: 2016, monthlyWage: '3300.00', months: 6 }] },
    answered: { pooled: '11664.00', personalPrincipal: '7776.00', amount: '19440.00', ...explained },
    seen: ['统筹基金 11,664.00', '个人账户本金 7,776.00', '转移金额 19,440.00'],
  },
  {
    quote: 'unemployment-transfer',
    address: 'contributionYears=6&monthlyBenefit=1050.00&monthsDrawn=3&basis=REMAINING',
    asked: { contributionYears: 6, monthlyBenefit: '1050.00', monthsDrawn: 3, basis: 'REMAINING' },
    answered: { benefitMonths: 15, undrawn: '12600.00', supplement: '6300.00', amount: '18900.00', ...explained },
    seen: ['应领月数 15', '未领失业保险金 12,600.00', '医疗补助金和培训、介绍补贴 6,300.00', '转移金额 18,900.00'],
  },
  {
    quote: 'late-fee',
    address: 'principal=100000.00&days=365',
    asked: { principal: '100000.00', days: 365 },
    answered: { amount: '18250.00', ...explained },
    seen: ['金额（元） 18,250.00'],
  },
];

const server = { ...wholeServer, '/api/v1/quotes/amount-in-words': { body: { words: '壹万元整' } } };

test.each(quotes)('the address of $quote asks it again, and the answer explains itself', async ({ quote, address, asked, answered, seen }) => {
  const path = `/api/v1/quotes/${quote}`;
  const calls = serve({ ...server, [path]: { body: answered } });
  open(`/quotes?quote=${quote}&${address}`);
  const answer = await screen.findByRole('region', { name: '试算结果' });
  expect(JSON.parse(calls.find((call) => call.path === path)!.body)).toEqual(asked);
  const pairs = () => [...answer.querySelectorAll('dt')].map((name) => `${name.textContent} ${name.nextElementSibling?.textContent}`);
  await waitFor(() => expect(pairs()).toEqual(expect.arrayContaining(seen)));
  expect(within(screen.getByRole('table', { name: '计算过程' })).getByText('第一步')).toBeTruthy();
  // The same parameter of two days is two rows.
  expect(within(screen.getByRole('region', { name: '所用政策参数' })).getAllByText('每满一年的经济补偿月数')).toHaveLength(2);
  expect(await axeViolations()).toEqual([]);
});

test('what is typed is what is asked, and a field that must be there says so', async () => {
  const calls = serve({ ...server, '/api/v1/quotes/severance': { body: severance } });
  open('/quotes?quote=severance');
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('入职日期'), '2008-04-16');
  await user.type(screen.getByLabelText('本人月平均工资（元）'), '4,500');
  await user.type(screen.getByLabelText('当地月平均工资（元）'), '5500');
  await user.click(screen.getByRole('button', { name: '试算' }));
  expect(await screen.findByText('请填写离职日期')).toBeTruthy();
  expect(calls.some(({ path }) => path.endsWith('/severance'))).toBe(false);
  await user.type(screen.getByLabelText('离职日期'), '2017-11-15');
  await user.click(screen.getByRole('button', { name: '试算' }));
  await screen.findByRole('table', { name: '计算过程' });
  const asked = { hiredOn: '2008-04-16', leftOn: '2017-11-15', averageMonthlyWage: '4500.00', localAverageMonthlyWage: '5500.00' };
  expect(JSON.parse(calls.find(({ path }) => path.endsWith('/severance'))!.body)).toEqual(asked);
});

test('years are pasted from a spreadsheet, and what is refused stands beside its row', async () => {
  const errors = [{ pointer: '/years/1/year', message: '与第 1 行的年度重复' }];
  const calls = serve({ ...server, '/api/v1/quotes/pension-transfer': { status: 400, body: { type: 'x', title: '内容有误', status: 400, code: 'INVALID_REQUEST', errors } } });
  open('/quotes?quote=pension-transfer');
  const user = userEvent.setup();
  await user.click((await screen.findAllByLabelText('年度'))[0]!);
  await user.paste('年度\t工资\t月数\n2015\t3,000\t12\n2015\t3300.5\t12');
  await user.click(screen.getByRole('button', { name: '试算' }));
  expect((await screen.findByRole('alert')).textContent).toContain('缴费年度 第 2 行 年度 与第 1 行的年度重复');
  await waitFor(() => expect(screen.getAllByText(/与第 1 行的年度重复/)).toHaveLength(2));
  const sent = JSON.parse(calls.find(({ path }) => path.endsWith('/pension-transfer'))!.body);
  expect(sent).toEqual({ years: [{ year: 2015, monthlyWage: '3000.00', months: 12 }, { year: 2015, monthlyWage: '3300.50', months: 12 }] });
});

test('each kind has its own tabs, and another kind begins with its first', async () => {
  serve(server);
  const { router } = open('/quotes?quote=amount-in-words');
  const user = userEvent.setup();
  expect(await screen.findAllByRole('tab')).toHaveLength(4);
  await user.click(screen.getByText('职工安置'));
  expect(router.state.location.search).toBe('?quote=severance');
  expect((await screen.findAllByRole('tab')).map((tab) => tab.textContent)).toEqual(['经济补偿', '一次性补偿个税', '一次性伤残补助金', '灵活就业社保补贴']);
  await user.click(screen.getByText('社会保险'));
  await user.click(await screen.findByRole('tab', { name: '社保滞纳金' }));
  expect(router.state.location.search).toBe('?quote=late-fee');
  expect(await screen.findByLabelText('逾期天数')).toBeTruthy();
});

test('where nothing is due, the answer says why', async () => {
  const reasons = [{ code: 'CONTRIBUTED_TOO_SHORT', text: '缴费不满 1 年，只转移关系，不转移资金' }];
  const none = { benefitMonths: 0, undrawn: '0.00', supplement: '0.00', amount: '0.00', lines: [], reasons, parameters: [] };
  serve({ ...server, '/api/v1/quotes/unemployment-transfer': { body: none } });
  open('/quotes?quote=unemployment-transfer&contributionYears=0&monthlyBenefit=1050.00&monthsDrawn=0');
  expect(await screen.findByRole('region', { name: '试算结果：没有应计金额' })).toBeTruthy();
  expect(within(screen.getByRole('region', { name: '没有金额的原因' })).getAllByRole('listitem')).toHaveLength(1);
});
