import { CloseCircleFilled } from '@ant-design/icons';
import { Select, type SelectProps } from 'antd';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** One or several out of a list, found by typing as well. The list opens in the part of the page that has the field. */
export function Choice({ label, allowClear, notFoundContent, ...props }: SelectProps<string> & { label: string }) {
  const { t } = useTranslation();
  return (
    <Select<string>
      {...naming(label)}
      allowClear={allowClear ? { clearIcon: <CloseCircleFilled />, label: t('form.clear', { label }) } : false}
      showSearch={{ optionFilterProp: 'label' }}
      getPopupContainer={(field: HTMLElement) => field.closest<HTMLElement>('[role=dialog], main, header') ?? document.body}
      notFoundContent={
        <div role="option" aria-disabled aria-selected={false}>
          {notFoundContent ?? t('form.nothingFound')}
        </div>
      }
      {...props}
    />
  );
}

/** What names a choice and the list that it opens, which Ant Design leaves without a name. */
export const naming = (label: string) => ({
  'aria-label': label,
  popupRender: (list: ReactElement) => <Named label={label}>{list}</Named>,
});

function Named({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  // Each time, as a list that finds nothing is another element. What it says instead is the option that the field then points to.
  useEffect(() => {
    const list = place.current?.querySelector('[role=listbox]');
    list?.setAttribute('aria-label', t('form.choicesOf', { label }));
    list?.querySelector('[role=option]:not([id])')?.setAttribute('id', `${list.id}_-1`);
    // What scrolls can be scrolled without a mouse.
    list?.closest('.ant-select-dropdown-list-holder')?.setAttribute('tabindex', '0');
  });
  return <div ref={place}>{children}</div>;
}
