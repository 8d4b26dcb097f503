import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { lookAt } from './api/region';
import { allWords, setLanguage } from './i18n/i18n';
import { prefer, usual } from './kit/preferences';

// A busy machine needs its time to load a screen.
configure({ asyncUtilTimeout: 15_000 });

// The tests of all files share the modules, which load once: what one leaves behind, the next would find.
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await allWords();
  await setLanguage('zh-CN');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  lookAt(undefined);
  prefer(usual);
});
