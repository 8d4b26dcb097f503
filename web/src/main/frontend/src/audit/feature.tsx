import { HistoryOutlined, NodeIndexOutlined, PaperClipOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'audit',
      ...named('menu.audit'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./AuditTrail')).AuditTrail }) },
        { path: 'verification', ...named('audit.verification'), lazy: async () => ({ Component: (await import('./Verification')).Verification }) },
      ],
    },
    { path: 'claim-references', ...named('menu.claimReferences'), lazy: async () => ({ Component: (await import('./ClaimReference')).ClaimReference }) },
    { path: 'attachments', ...named('menu.attachments'), lazy: async () => ({ Component: (await import('./AttachmentList')).AttachmentList }) },
  ],
  menu: [
    { group: 'control', to: '/audit', label: 'menu.audit', icon: <HistoryOutlined />, roles: ['auditor'] },
    { group: 'control', to: '/claim-references', label: 'menu.claimReferences', icon: <NodeIndexOutlined />, roles: ['auditor'] },
    { group: 'control', to: '/attachments', label: 'menu.attachments', icon: <PaperClipOutlined /> },
  ],
};
