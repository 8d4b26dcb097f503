import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { setLanguage } from './i18n/i18n';
import { useMode, useMotion, usePreferences } from './kit/preferences';
import { antTheme, applyPalette } from './kit/tokens';

/** What every screen stands on: the server's answers, the theme, the language. */
export function App({ client, children }: { client: QueryClient; children: ReactNode }) {
  const mode = useMode();
  const { language } = usePreferences();
  const [locale, setLocale] = useState(zhCN);
  useLayoutEffect(() => applyPalette(mode), [mode]);
  useEffect(() => {
    let current = true;
    const antLocale = language === 'en' ? import('antd/locale/en_US').then((module) => module.default) : Promise.resolve(zhCN);
    void Promise.all([antLocale, setLanguage(language)]).then(([loaded]) => current && setLocale(loaded));
    return () => {
      current = false;
    };
  }, [language]);
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider locale={locale} theme={antTheme(mode, useMotion())} button={{ autoInsertSpace: false }}>
        <AntApp component={false} message={{ maxCount: 3 }}>
          {children}
        </AntApp>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
