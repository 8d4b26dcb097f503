import { SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SearchHit } from '../api/types';
import { useAddressOf } from '../kit/documents';
import styles from './frame.module.css';
import { searchQuery } from './queries';

const pause = 200;
export const searchField = 'search';

/** Finds a document by name or number: arrows choose, Enter goes there, Escape gives up. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const addressOf = useAddressOf();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const words = usePaused(typed.trim());
  const { data, isFetching } = useQuery(searchQuery(words));
  const hits = [...words].length < 2 ? undefined : data?.items;

  const close = () => setOpen(false);
  const go = (hit: SearchHit | undefined) => {
    if (!hit) return;
    close();
    setTyped('');
    field.current?.blur();
    void navigate(addressOf(hit.type, hit.id, hit.detail));
  };
  const onKey = (event: KeyboardEvent) => {
    const last = (hits?.length ?? 0) - 1;
    if (event.key === 'ArrowDown') setAt(Math.min(last, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter') go(hits?.[at]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const shown = open && hits != null;
  return (
    <div className={styles.search}>
      <SearchOutlined aria-hidden="true" />
      <input
        ref={field}
        id={searchField}
        type="text"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={shown}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[at] ? `${id}${at}` : undefined}
        placeholder={t('search.hint')}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKey}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id={`${id}list`} role="listbox" aria-label={t('search.found')} hidden={!shown} className={styles.hits}>
        {hits?.map((hit, place) => (
          <li
            key={hit.type + hit.id}
            id={`${id}${place}`}
            role="option"
            aria-selected={place === at}
            onMouseEnter={() => setAt(place)}
            // Before the field loses the focus, which would close the list under the pointer.
            onMouseDown={(event) => {
              event.preventDefault();
              go(hit);
            }}
          >
            <span className={styles.hitType}>{t(`document.${hit.type}`)}</span>
            <span className={styles.hitTitle}>{hit.title}</span>
            <span className={styles.hitDetail}>{hit.detail}</span>
          </li>
        ))}
      </ul>
      {shown && hits.length === 0 && !isFetching && <p className={styles.noHits}>{t('search.nothing', { words })}</p>}
    </div>
  );
}

/** What was typed, once the typing has paused. */
function usePaused(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
