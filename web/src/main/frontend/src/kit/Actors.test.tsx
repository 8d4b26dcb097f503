import { render, screen } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect, test } from 'vitest';
import { createQueryClient } from '../api/queries';
import type { Actors as Answer } from '../api/types';
import { App } from '../App';
import { axeViolations, serve, stubBrowser } from '../testing';
import { Actors } from './Actors';
import { PageHead } from './PageHead';

const path = '/api/v1/documents/AWARD/a1/actors';
const two: Answer = {
  subjectType: 'AWARD',
  subjectId: 'a1',
  regionCode: '500154',
  steps: [
    { step: 1, title: '财政审批', role: 'finance-approver', persons: [], barred: [{ name: 'an', displayName: '安主任', why: '已在此单据中担任核定' }] },
    { step: 2, title: '出支付指令', role: 'cashier', persons: [{ name: 'qian', displayName: '钱出纳' }], barred: [] },
  ],
  possible: false,
  reasons: [{ code: 'NOBODY', text: '“财政审批”没有可以办理的人员' }],
};

function show(reply: { status?: number; body: unknown }) {
  serve({ [path]: reply });
  stubBrowser();
  const element = (
    <main>
      <PageHead title="奖补" />
      <Actors of="AWARD" id="a1" />
    </main>
  );
  render(
    <App client={createQueryClient()}>
      <RouterProvider router={createMemoryRouter([{ path: '/', element }])} />
    </App>,
  );
}

test('each step names who may take it, who must not and why, and what is short', async () => {
  show({ body: two });
  const rows = await screen.findAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['1财政审批财政审批人无安主任 已在此单据中担任核定', '2出支付指令支付经办人钱出纳']));
  expect(screen.getByRole('alert').textContent).toContain('没有可以办理的人员');
  expect(await axeViolations()).toEqual([]);
});

test('a finished document needs nobody', async () => {
  show({ body: { ...two, steps: [], possible: true, reasons: [] } });
  expect(await screen.findByText('此单据没有待办步骤。')).toBeTruthy();
});

test('without the identity service the rest of the page stands', async () => {
  show({ status: 503, body: { type: 'x', title: '系统繁忙', status: 503, code: 'BUSY', detail: '身份认证服务（Keycloak）无应答，请稍后重试' } });
  expect((await screen.findByRole('alert')).textContent).toContain('无应答');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('奖补');
});
