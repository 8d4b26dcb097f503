import { FileProtectOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'programmes',
      ...named('menu.programmes'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./ProgrammeList')).ProgrammeList }) },
        { path: 'new', ...named('programme.create'), lazy: async () => ({ Component: (await import('./ProgrammeForm')).ProgrammeForm }) },
        {
          path: ':id',
          ...named('programme.one'),
          children: [
            { index: true, lazy: async () => ({ Component: (await import('./ProgrammePage')).ProgrammePage }) },
            { path: 'change', ...named('programme.change'), lazy: async () => ({ Component: (await import('./ProgrammeForm')).ProgrammeForm }) },
            { path: 'rule-sets/new', ...named('ruleSet.draft'), lazy: async () => ({ Component: (await import('./RuleSetForm')).NewRuleSet }) },
          ],
        },
      ],
    },
    {
      path: 'rule-sets/:id',
      ...named('ruleSet.one'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./RuleSetPage')).RuleSetPage }) },
        { path: 'change', ...named('ruleSet.change'), lazy: async () => ({ Component: (await import('./RuleSetForm')).ChangedRuleSet }) },
      ],
    },
  ],
  menu: [{ group: 'policy', to: '/programmes', label: 'menu.programmes', icon: <FileProtectOutlined /> }],
};
