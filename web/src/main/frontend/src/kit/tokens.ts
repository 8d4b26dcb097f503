import { theme, type ThemeConfig } from 'antd';

/**
 * The palette: paper, ink, and one accent, ink blue. Red says "refused" and nothing else. Each pair that carries text
 * has a contrast of 4.5 or more; tokens.test.ts computes it.
 */
export type Palette = typeof light;
export type Mode = 'light' | 'dark';

const light = {
  page: '#f3f5f7',
  surface: '#ffffff',
  raised: '#ffffff',
  sunken: '#f8f9fb',
  line: '#dfe4ea',
  lineStrong: '#c3ccd6',
  ink: '#18222e',
  inkSoft: '#4a5665',
  inkFaint: '#616d7b',
  accent: '#24527a',
  accentHover: '#1a4062',
  accentSoft: '#e6eef6',
  onAccent: '#ffffff',
  stage1: '#dbe3eb',
  stage2: '#a5bfd7',
  stage3: '#5f8cb4',
  stage4: '#24527a',
  good: '#256b45',
  goodSoft: '#e6f2eb',
  wait: '#7d5607',
  waitSoft: '#f8efdc',
  refused: '#b3261e',
  refusedSoft: '#fbe9e7',
};

const dark: Palette = {
  page: '#10151b',
  surface: '#181f27',
  raised: '#212a34',
  sunken: '#141a21',
  line: '#2c3643',
  lineStrong: '#435062',
  ink: '#e6eaef',
  inkSoft: '#b3bdc9',
  inkFaint: '#97a3b1',
  accent: '#8ab7e0',
  accentHover: '#a9cbeb',
  accentSoft: '#20364c',
  onAccent: '#0e1620',
  stage1: '#2a3542',
  stage2: '#37536f',
  stage3: '#5584ae',
  stage4: '#9cc5ea',
  good: '#7ccb9e',
  goodSoft: '#1b3528',
  wait: '#e3b768',
  waitSoft: '#3a2f18',
  refused: '#f29089',
  refusedSoft: '#432321',
};

export const palettes: Record<Mode, Palette> = { light, dark };

export const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "微软雅黑", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Hiragino Sans GB", system-ui, sans-serif';

/** Gives the palette to our own style sheets as custom properties. */
export function applyPalette(mode: Mode, root: HTMLElement = document.documentElement): void {
  root.dataset['theme'] = mode;
  root.style.colorScheme = mode;
  root.style.setProperty('--font', fontFamily);
  for (const [name, value] of Object.entries(palettes[mode])) root.style.setProperty(`--${name}`, value);
}

/** Gives the palette to Ant Design. */
export function antTheme(mode: Mode, motion: boolean): ThemeConfig {
  const p = palettes[mode];
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontFamily,
      fontSize: 13,
      controlHeight: 32,
      borderRadius: 4,
      motion,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
      colorPrimary: p.accent,
      colorPrimaryHover: p.accentHover,
      colorPrimaryActive: p.accentHover,
      colorInfo: p.accent,
      colorSuccess: p.good,
      colorWarning: p.wait,
      colorError: p.refused,
      colorLink: p.accent,
      colorLinkHover: p.accentHover,
      colorText: p.ink,
      colorTextSecondary: p.inkSoft,
      colorTextTertiary: p.inkFaint,
      colorTextDescription: p.inkFaint,
      colorTextPlaceholder: p.inkFaint,
      colorTextHeading: p.ink,
      colorTextLightSolid: p.onAccent,
      colorBgBase: p.surface,
      colorBgContainer: p.surface,
      colorBgElevated: p.raised,
      colorBgLayout: p.page,
      colorBorder: p.lineStrong,
      colorBorderSecondary: p.line,
      colorSplit: p.line,
      controlItemBgActive: p.accentSoft,
      controlItemBgActiveHover: p.accentSoft,
    },
    components: {
      Table: {
        cellPaddingBlockSM: 5,
        cellPaddingInlineSM: 10,
        cellFontSizeSM: 13,
        headerBg: p.sunken,
        headerColor: p.inkSoft,
        rowHoverBg: p.sunken,
        headerSplitColor: 'transparent',
        borderColor: p.line,
      },
      Tooltip: { colorBgSpotlight: p.ink, colorTextLightSolid: p.surface },
    },
  };
}
