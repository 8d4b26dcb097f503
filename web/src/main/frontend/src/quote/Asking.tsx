import { useQuery } from '@tanstack/react-query';
import { Button, Form, Skeleton } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import type { Programme } from '../api/types';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { pathOf } from '../kit/values';
import { OfProgramme } from '../programme/OfProgramme';
import { readQuestion, writeQuestion, type Question, type Quote } from './quote';
import styles from './quote.module.css';

export function Asking<A>({ quote }: { quote: Quote<A> }) {
  // Another programme has other rules, so its form begins anew.
  if (quote.ofProgramme) return <OfProgramme>{(programme) => <Ask key={programme.id} quote={quote} programme={programme} />}</OfProgramme>;
  return <Ask quote={quote} />;
}

/** The form of a question at the left, the answer at the right; to ask is to go to the question's address. */
function Ask<A>({ quote, programme }: { quote: Quote<A>; programme?: Programme }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [form] = Form.useForm<Question>();
  const question = readQuestion(quote.kinds, params);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['quotes', quote.key, programme?.id, question],
    queryFn: () => quote.ask(question ?? {}, programme?.id ?? ''),
    enabled: question !== undefined,
    retry: false,
  });
  useEffect(() => {
    // The server names a fact by its place in the request; the form has all fields side by side.
    const errors = error ? (problemOf(error).errors ?? []) : [];
    form.setFields(errors.map(({ pointer, message }) => ({ name: pathOf(pointer.replace(/^\/facts/, '')), errors: [message] })));
  }, [error, form]);
  const ask = (asked: Question) => {
    const next = (now: URLSearchParams) => {
      now.set('quote', quote.key);
      if (programme) now.set('programme', programme.id);
      return writeQuestion(quote.kinds, asked, now);
    };
    if (next(new URLSearchParams(params)).toString() === params.toString()) void refetch();
    else setParams(next);
    // Rows left empty are not asked for, and what the server says of a row is said of the rows that were sent.
    form.setFieldsValue(readQuestion(quote.kinds, next(new URLSearchParams())) ?? {});
  };
  const named = (part: string) => (/^\d{1,3}$/.test(part) ? t('quote.rowNo', { no: Number(part) + 1 }) : t([`fact.${part}`, `quote.field_${part}`], { defaultValue: /^\d+$/.test(part) ? part : '' }));
  const labelOf = (pointer: string) => pointer.split('/').map(named).filter(Boolean).join(' ') || pointer;
  return (
    <div className={styles.columns} data-wide={quote.wide ?? false}>
      <Panel title={t('quote.question')} note={programme?.name}>
        <Form<Question> className={styles.form ?? ''} form={form} layout="vertical" initialValues={question ?? quote.initial?.(programme) ?? {}} onFinish={ask}>
          <quote.Fields />
          <div className={styles.actions}>
            <Button type="primary" htmlType="submit" loading={isFetching}>
              {t('quote.ask')}
            </Button>
            <span>{t('quote.link')}</span>
          </div>
        </Form>
      </Panel>
      <div className={styles.answer} aria-live="polite">
        {!question && (
          <Panel title={t('quote.answer')}>
            <Nothing title={t('quote.emptyTitle')} hint={t('quote.emptyHint')} />
          </Panel>
        )}
        {question && error && <Problem error={error} within labelOf={labelOf} />}
        {question && !error && !data && <Skeleton active />}
        {question && !error && data && <quote.Answer of={data} />}
      </div>
    </div>
  );
}
