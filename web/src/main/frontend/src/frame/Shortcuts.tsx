import { Modal, Switch } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { prefer, usePreferences } from '../kit/preferences';
import styles from './frame.module.css';
import { searchField } from './SearchBox';

/** What a single key does; one more is one more entry. */
const shortcuts: { key: string; label: string; run: (open: (open: boolean) => void, folded: boolean) => void }[] = [
  { key: '?', label: 'shortcut.help', run: (open) => open(true) },
  { key: '[', label: 'shortcut.fold', run: (_, folded) => prefer({ folded: !folded }) },
  { key: '/', label: 'shortcut.search', run: () => document.getElementById(searchField)?.focus() },
  { key: 'f', label: 'shortcut.filter', run: () => document.querySelector<HTMLElement>('[role="search"] input')?.focus() },
  { key: 'c', label: 'shortcut.content', run: () => document.getElementById('content')?.focus() },
  { key: 'p', label: 'shortcut.print', run: () => window.print() },
];
/** What the keys of every browser do here. */
const usual = ['Tab', 'Enter', 'Esc', 'Arrow'];

/** Whether a key is typed into something, or belongs to a dialog over the screen. */
const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="combobox"]') !== null;

/** The single keys, for whoever wants them, and the list of what they do. */
export function Shortcuts({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) {
  const { t } = useTranslation();
  const { shortcuts: enabled, folded } = usePreferences();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!enabled || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const shortcut = shortcuts.find(({ key }) => key === event.key);
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run(onOpen, folded);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [enabled, folded, onOpen]);
  return (
    <Modal open={open} title={t('shortcut.title')} footer={null} onCancel={() => onOpen(false)}>
      <dl className={styles.shortcuts}>
        {enabled && shortcuts.map(({ key, label }) => <Key key={key} name={key} does={t(label)} />)}
        {usual.map((key) => (
          <Key key={key} name={key} does={t(`shortcut.key_${key}`)} />
        ))}
      </dl>
      <label className={styles.switch}>
        <Switch size="small" checked={enabled} aria-label={t('shortcut.on')} onChange={(on) => prefer({ shortcuts: on })} /> {t('shortcut.on')}
      </label>
    </Modal>
  );
}

function Key({ name, does }: { name: string; does: string }) {
  return (
    <div>
      <dt>
        <kbd>{name === 'Arrow' ? '↑ ↓ ← →' : name}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
