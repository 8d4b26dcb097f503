import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form } from 'antd';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect, test } from 'vitest';
import { createQueryClient } from '../api/queries';
import { App } from '../App';
import { axeViolations, page, serve, stubBrowser } from '../testing';
import { ChoiceField, LookupField, YesNoField } from './fields';
import { FilterBar } from './FilterBar';
import { PageHead } from './PageHead';
import { SearchTable } from './SearchTable';

const kinds = ['砖窑', '煤矿'].map((label) => ({ value: label, label }));
const rows = Array.from({ length: 60 }, (_, at) => ({ id: String(at) }));

function show() {
  serve({});
  stubBrowser();
  const element = (
    <main>
      <PageHead title="登记" />
      <FilterBar fields={[{ name: 'kind', label: '类别', options: kinds }]} />
      <SearchTable<{ id: string }> name="rows" label="列表" rowKey="id" load={async () => page(rows).body} empty="" columns={[{ title: '编号', dataIndex: 'id' }]} />
      <Form>
        <ChoiceField name="one" label="设施类别" options={kinds} />
        <ChoiceField name="several" label="资金用途" options={kinds} several />
        <YesNoField name="will" label="自愿关闭" />
        <LookupField name="whose" label="企业" of="enterprises" search={async (words) => kinds.filter(({ label }) => label.startsWith(words))} />
      </Form>
    </main>
  );
  const router = createMemoryRouter([{ path: '/', element }]);
  render(
    <App client={createQueryClient()}>
      <RouterProvider router={router} />
    </App>,
  );
}

test.each(['类别', '设施类别', '资金用途', '自愿关闭', '企业', '每页条数'])('the open list of %s says what it chooses from', async (label) => {
  show();
  const field = await screen.findByRole('combobox', { name: label });
  await userEvent.click(field);
  const list = await screen.findByRole('listbox', { name: `${label}的可选项` });
  expect(list.id).toBe(field.getAttribute('aria-controls'));
  expect(within(list).getAllByRole('option').length).toBeGreaterThan(0);
  expect(await axeViolations()).toEqual([]);
});

test('what was chosen is taken away by keyboard, at a button that says what it clears', async () => {
  show();
  const field = await screen.findByRole('combobox', { name: '设施类别' });
  const user = userEvent.setup();
  await user.click(field);
  await user.click(await screen.findByTitle('煤矿'));
  await screen.findByRole('button', { name: '清除设施类别' });
  await user.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('清除设施类别');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('button', { name: '清除设施类别' })).toBeNull());
});

test('a list that finds nothing keeps its name', async () => {
  show();
  await userEvent.type(await screen.findByRole('combobox', { name: '企业' }), '砂');
  await screen.findByText('没有找到，请换几个字');
  await waitFor(() => expect(screen.getByRole('listbox', { name: '企业的可选项' }).textContent).toContain('没有找到'));
  expect(await axeViolations()).toEqual([]);
});
