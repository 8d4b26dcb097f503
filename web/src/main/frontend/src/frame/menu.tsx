import { AuditOutlined, BankOutlined, CalculatorOutlined, DashboardOutlined, FileProtectOutlined, HistoryOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

/** A hint of what to show; the server decides what is allowed. Without `roles`, an entry is for everybody. */
export type Entry = { to: string; label: string; icon: ReactNode; roles?: string[] };
export type Group = { label: string; entries: Entry[] };

export const menu: Group[] = [
  { label: 'menu.overview', entries: [{ to: '/', label: 'menu.home', icon: <DashboardOutlined /> }] },
  {
    label: 'menu.money',
    entries: [
      { to: '/awards', label: 'menu.awards', icon: <CalculatorOutlined /> },
      { to: '/approvals', label: 'menu.approvals', icon: <AuditOutlined /> },
      { to: '/appropriations', label: 'menu.appropriations', icon: <BankOutlined /> },
    ],
  },
  { label: 'menu.policy', entries: [{ to: '/programmes', label: 'menu.programmes', icon: <FileProtectOutlined /> }] },
  { label: 'menu.control', entries: [{ to: '/audit', label: 'menu.audit', icon: <HistoryOutlined />, roles: ['auditor'] }] },
];

export function menuFor(roles: string[]): Group[] {
  return menu
    .map(({ label, entries }) => ({ label, entries: entries.filter((e) => !e.roles || e.roles.some((r) => roles.includes(r))) }))
    .filter(({ entries }) => entries.length > 0);
}
