import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery, useSessionExpired } from '../api/queries';
import { lastAnswer, onAnswer } from '../api/session';

const warning = 120_000;

/** How much of the session is left, in milliseconds, once that is little; counted since the last answer of the server. */
function useLittleLeft(length: number): number | undefined {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const rest = lastAnswer() + length - Date.now();
      setLeft(rest > warning ? undefined : Math.max(0, rest));
      timer = setTimeout(look, rest > warning ? rest - warning : 1000);
    };
    look();
    const stop = onAnswer(look);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [length]);
  return left;
}

/** Says two minutes before that the login ends, and keeps it alive for whoever is still there. */
export function SessionWarning({ seconds }: { seconds: number }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const left = useLittleLeft(seconds * 1000);
  const expired = useSessionExpired();
  const rest = Math.ceil((left ?? 0) / 1000);
  return (
    <Modal
      open={left !== undefined && !expired}
      title={t('session.endsTitle')}
      centered
      closable={false}
      keyboard={false}
      destroyOnHidden
      mask={{ closable: false }}
      footer={
        <Button type="primary" autoFocus onClick={() => void client.refetchQueries({ queryKey: meQuery.queryKey })}>
          {t('session.stay')}
        </Button>
      }
    >
      {left === 0 ? t('session.ended') : t('session.endsText', { minutes: Math.floor(rest / 60), seconds: rest % 60 })}
    </Modal>
  );
}
