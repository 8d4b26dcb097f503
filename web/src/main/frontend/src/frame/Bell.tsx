import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCommand } from '../api/queries';
import type { NewsItem } from '../api/types';
import { useAddressOf } from '../kit/documents';
import { Flyout } from '../kit/Flyout';
import { Money } from '../kit/Money';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import styles from './frame.module.css';
import { markRead, newsQuery } from './queries';

/** From here on the badge says only that it is more. */
const MANY = 99;

/** What others did to documents that I worked on, or that came to my desk. Reading is said, not guessed. */
export function Bell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data, refetch } = useQuery(newsQuery);
  const read = useCommand(markRead);
  const latest = data?.items[0]?.recordedAt;
  const show = (wanted: boolean) => {
    setOpen(wanted);
    if (wanted) void refetch();
  };
  const unread = data?.unread ?? 0;
  // What the badge shows: the button's name must hold the text that is seen on it.
  const shown = unread > MANY ? `${MANY}+` : unread;
  return (
    <Flyout
      open={open}
      onOpenChange={show}
      arrow={false}
      title={
        <div className={styles.newsHead}>
          {t('news.title')}
          <Button size="small" type="link" disabled={!latest || unread === 0} onClick={() => latest && read.run(latest)}>
            {t('news.markRead')}
          </Button>
        </div>
      }
      content={
        <ul className={styles.news}>
          {data?.items.map((item) => (
            <li key={item.kind + item.id} data-unread={item.unread}>
              <News of={item} onGo={() => setOpen(false)} />
            </li>
          ))}
          {data?.items.length === 0 && (
            <li>
              <Nothing title={t('news.emptyTitle')} hint={t('news.emptyHint')} />
            </li>
          )}
        </ul>
      }
    >
      <button type="button" className={styles.bell} aria-expanded={open} aria-label={unread > 0 ? t('news.unread', { unread: shown }) : t('news.title')}>
        <Badge count={unread} size="small" overflowCount={MANY} color="var(--accent)">
          <BellOutlined />
        </Badge>
      </button>
    </Flyout>
  );
}

function News({ of: { kind, subjectType, subjectId, title, text, actor, amount, recordedAt, unread }, onGo }: { of: NewsItem; onGo: () => void }) {
  const { t } = useTranslation();
  const addressOf = useAddressOf();
  return (
    <Link to={addressOf(subjectType, subjectId)} onClick={onGo}>
      <span className={styles.newsWhat}>
        <strong>{t(`news.kind_${kind}`)}</strong>
        {unread && <small>{t('news.new')}</small>}
        {amount && <Money amount={amount} />}
      </span>
      <span>{title}</span>
      {text && <span className={styles.newsText}>{text}</span>}
      <span className={styles.newsBy}>
        {actor === 'public' ? t('news.public') : actor === 'system' ? t('news.system') : actor} <Moment at={recordedAt} />
      </span>
    </Link>
  );
}
