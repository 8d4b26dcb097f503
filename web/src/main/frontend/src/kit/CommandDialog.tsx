import { App, Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { CommandForm, type CommandProps } from './CommandForm';
import styles from './kit.module.css';
import { Pairs } from './Pairs';

type Props<I extends object, O> = Omit<CommandProps<I, O>, 'onCancel' | 'submit'> & {
  /** What the button says that opens the dialog; also its title and, without `submit`, the button that does it. */
  button: string;
  submit?: string;
  icon?: ReactNode;
  /** What is about to happen to what: the amount, the payee, the document. */
  facts?: [string, ReactNode][];
  /** What the reader is told when the server has done it. */
  done: string;
  primary?: boolean;
  /** Stands in the row of a table: no higher than its line. */
  inRow?: boolean;
  disabled?: boolean;
  width?: number;
};

/** A button that asks once more before it does anything, with the amount and the payee repeated. */
export function CommandDialog<I extends object, O>(props: Props<I, O>) {
  const { button, submit, icon, facts, done, primary, inRow, disabled, width, onDone, ...form } = props;
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  // Another round begins with an empty form and another key; a closed dialog keeps both.
  const [round, setRound] = useState(0);
  return (
    <>
      <Button type={primary ? 'primary' : inRow ? 'link' : 'default'} {...(inRow && { size: 'small', className: styles.inRow ?? '' })} icon={icon} disabled={disabled === true} onClick={() => setOpen(true)}>
        {button}
      </Button>
      <Modal open={open} title={button} footer={null} width={width ?? 560} mask={{ closable: false }} onCancel={() => setOpen(false)}>
        {facts && (
          <div className={styles.dialogFacts}>
            <Pairs of={facts} />
          </div>
        )}
        <CommandForm<I, O>
          key={round}
          {...form}
          submit={submit ?? button}
          onCancel={() => setOpen(false)}
          onDone={(answer) => {
            setOpen(false);
            setRound(round + 1);
            void message.success(done);
            onDone?.(answer);
          }}
        />
      </Modal>
    </>
  );
}
