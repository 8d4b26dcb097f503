import { useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { useCommand } from '../api/queries';
import { dropDraft, keepDraft, readDraft } from './drafts';
import styles from './kit.module.css';
import { Problem } from './Problem';
import { changesSince, pathOf, type Values } from './values';

export type CommandProps<I extends object, O> = {
  /** Names the draft, which the browser keeps until the server has accepted it; with the document's id in it. */
  name: string;
  initial?: Partial<I>;
  /** Fields with personal data, which stay out of the draft. */
  secret?: string[];
  /**
   * The version of the record that is changed. `send` gets the one that the form began with, whatever is loaded behind
   * it meanwhile, until the reader has compared the two.
   */
  version?: number;
  /** Sends the input once: `key` is the request's `Idempotency-Key`, `version` its `If-Match`. */
  send: (key: string, input: I, version: number) => Promise<O>;
  submit: string;
  /** The button is red: it refuses something. */
  refusal?: boolean;
  onDone?: (answer: O) => void;
  onCancel?: () => void;
  children?: ReactNode;
};

/**
 * A form that asks the server to do something, once. What the server refuses stands at the top and beside its field;
 * what was typed stays, through an ended session, a reload, and a record that somebody else has changed meanwhile.
 */
export function CommandForm<I extends object, O>({ name, initial, secret = [], version = 0, send, submit, refusal, onDone, onCancel, children }: CommandProps<I, O>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const id = useId().replaceAll(':', '');
  const [draft, setDraft] = useState(() => readDraft(name));
  const begun = useRef<Values>((initial ?? {}) as Values);
  const seen = useRef(version);
  const { run, isPending, error } = useCommand((key: string, input: I) => send(key, input, seen.current));
  const problem = error && problemOf(error);
  // A second click may still be on its way when the first was answered and the form is gone: it would find empty fields.
  const stands = useRef(false);
  useEffect(() => {
    stands.current = true;
    return () => {
      stands.current = false;
    };
  }, []);
  const labelOf = (pointer: string) => nameOf(id, pointer);

  useEffect(() => {
    const errors = (error ? (problemOf(error).errors ?? []) : []).map(({ pointer, message }) => ({ name: fieldOf(id, pointer).path, message }));
    form.setFields(errors.map(({ name: field, message }) => ({ name: field, errors: [message] })));
    const first = errors[0];
    if (first) form.focusField(first.name);
  }, [error, form, id]);

  const discard = () => {
    dropDraft(name);
    setDraft(undefined);
    form.setFieldsValue({ ...blank(form.getFieldsValue(true)), ...initial });
  };
  return (
    <Form<Values>
      form={form}
      name={id}
      layout="vertical"
      requiredMark
      scrollToFirstError={{ focus: true }}
      initialValues={{ ...initial, ...draft }}
      onValuesChange={(_, values) => keepDraft(name, Object.fromEntries(Object.entries(values).filter(([field]) => !secret.includes(field))))}
      onFinish={() => {
        if (!stands.current) return;
        run(withoutBlank(form.getFieldsValue()) as I, (answer) => {
          dropDraft(name);
          onDone?.(answer);
        });
      }}
    >
      {draft && (
        <p className={styles.draft} role="status">
          {t('form.restored')}{' '}
          <Button type="link" size="small" onClick={discard}>
            {t('form.discard')}
          </Button>
        </p>
      )}
      {error && (
        <Problem error={error} labelOf={labelOf} within>
          {problem?.code === 'STALE_VERSION' && <Compare begun={begun.current} now={(initial ?? {}) as Values} mine={form.getFieldsValue()} labelOf={labelOf} onCompared={() => (seen.current = version)} />}
        </Problem>
      )}
      {children}
      <div className={styles.formActions}>
        <Button type="primary" htmlType="submit" danger={refusal === true} loading={isPending}>
          {submit}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('form.cancel')}</Button>}
      </div>
    </Form>
  );
}

/** The field that a problem points to, or the one that holds it: "/numbers/3" may be one of the values of "numbers". */
function fieldOf(form: string, pointer: string) {
  let path = pathOf(pointer);
  const find = () => document.querySelector(`label[for="${CSS.escape([form, ...path].join('_'))}"]`);
  while (path.length > 1 && !find()) path = path.slice(0, -1);
  return { path, label: find() };
}

/** What the screen calls a field: its label, after the parts of the form in which it stands (`data-part`). */
function nameOf(form: string, pointer: string): string | undefined {
  const { label } = fieldOf(form, pointer);
  const names = label?.textContent ? [label.textContent] : [];
  let part = (label ?? document.querySelector(`[data-pointer="${CSS.escape(pointer)}"]`))?.closest<HTMLElement>('[data-part]');
  for (; part; part = part.parentElement?.closest<HTMLElement>('[data-part]')) names.unshift(part.dataset['part'] ?? '');
  return names.length > 0 ? names.join(' · ') : undefined;
}

type CompareProps = { begun: Values; now: Values; mine: Values; labelOf: (pointer: string) => string | undefined; onCompared: () => void };

/** Loads the record anew and shows what somebody else has changed in it meanwhile; the next attempt is against that. */
function Compare({ begun, now, mine, labelOf, onCompared }: CompareProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [loaded, setLoaded] = useState(false);
  const reload = async () => {
    await client.refetchQueries({ type: 'active', predicate: (query) => query.queryKey[0] !== 'session' });
    setLoaded(true);
  };
  // What is shown here is what the next attempt is against.
  useEffect(() => {
    if (loaded) onCompared();
  });
  if (!loaded)
    return (
      <Button type="primary" onClick={() => void reload()}>
        {t('form.reloadCompare')}
      </Button>
    );
  const changes = changesSince(begun, now, mine);
  if (changes.length === 0) return <p role="status">{t('form.sameAsBefore')}</p>;
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          {['field', 'before', 'now', 'mine'].map((head) => (
            <th key={head} scope="col">
              {t(`form.compare_${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ pointer, before, now: current, mine: typed }) => (
          <tr key={pointer}>
            <th scope="row">{labelOf(pointer) ?? pointer}</th>
            <td>{before}</td>
            <td>{current}</td>
            <td>{typed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const blank = (values: Values): Values => Object.fromEntries(Object.keys(values).map((key) => [key, undefined]));

/** An empty field is a field left out. */
function withoutBlank(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlank).filter((each) => each !== undefined);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const kept = Object.entries(value).flatMap(([key, each]) => {
    const inner = withoutBlank(each);
    return inner === undefined ? [] : [[key, inner]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
