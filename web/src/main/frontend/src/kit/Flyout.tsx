import { Popover, type PopoverProps } from 'antd';

/** What unfolds under a button. Escape gives the focus back to the button, wherever in it one was. */
export function Flyout(props: PopoverProps) {
  return (
    <span onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.querySelector('button')?.focus()}>
      <Popover trigger="click" placement="bottomRight" getPopupContainer={(button) => button.parentElement ?? document.body} {...props} />
    </span>
  );
}
