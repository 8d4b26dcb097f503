// The Tab key on one page: `begin` looks at the page, the test presses the key until `going` is false, and `end` says what
// it did not come to, what did not show that it had come, and what answers to a mouse only.
(() => {
  const CONTROLS = `a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1']),
    [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=radio], [role=switch], [role=combobox]`;
  // Of these, Tab comes to one member, and the arrow keys to the others.
  const COMPOSITES = '[role=tablist], [role=menu], [role=menubar], [role=radiogroup], [role=listbox], [role=grid], [role=toolbar]';
  // What empties a field in which one may as well delete.
  const MOUSE_ONLY = '.ant-input-clear-icon';
  const ANSWERS = `${CONTROLS}, label, [role=option], ${MOUSE_ONLY}`;

  const seen = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0 && !one.closest('[aria-hidden=true], [inert]');
  const enabled = (one) => !one.matches(':disabled, [aria-disabled=true]');
  // The rings of an element; '' where it has none.
  const rings = (one) => {
    const { opacity, outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth } = getComputedStyle(one);
    if (opacity === '0') return ['', '', ''];
    return [outlineStyle === 'none' ? '' : outlineWidth + outlineColor, boxShadow === 'none' ? '' : boxShadow, borderColor + borderWidth];
  };
  // A field shows the focus on its box, a tick box on what is painted beside it, a page's number inside.
  const look = (one) => {
    const box = one.parentElement;
    return [one, one.firstElementChild, one.nextElementSibling, box, box.parentElement, box.parentElement?.parentElement].flatMap((each) => (each ? rings(each) : []));
  };
  const named = (one) => `<${one.localName} class="${one.getAttribute('class') ?? ''}"> ${one.getAttribute('aria-label') ?? ''} ${one.textContent}`.replace(/\s+/g, ' ').slice(0, 140);

  let style, start, wanted, before, reached, unshown, turned;
  const arrive = ({ target }) => {
    turned ||= reached.has(target);
    reached.add(target);
  };
  // Looked at when the key is pressed again: by then the page has drawn it.
  const leave = () => {
    const one = document.activeElement;
    if (before.has(one) && look(one).every((ring, at) => !ring || ring === before.get(one)[at])) unshown.add(one);
  };
  const within = (group) => group && [...reached].some((other) => group.contains(other));
  const alsoReached = (one) =>
    within(one.closest(COMPOSITES)) ||
    (one.type === 'radio' && [...reached].some(({ type, name }) => type === 'radio' && name === one.name)) ||
    // The button of a page's number lies in the item that Tab comes to.
    (one.tabIndex < 0 && reached.has(one.parentElement.closest('[tabindex="0"]:not(main)')));
  // What an answer that came meanwhile has taken away or made unusable need not be reached.
  const missed = () => wanted.filter((one) => one.isConnected && enabled(one) && !reached.has(one) && !alsoReached(one));

  globalThis.keyboard = {
    // The frame is the same on every page: it is walked where `whole`, otherwise only what stands in it.
    begin(whole) {
      const scope = whole ? document.body : document.querySelector('main');
      style = document.head.appendChild(document.createElement('style'));
      // Rows are alike: a few of each table will do. What fades in would not be there yet when it is looked at.
      style.textContent = 'tbody > tr:nth-child(n + 5) { display: none !important } *, ::before, ::after { transition: none !important }';
      start = scope.insertBefore(document.createElement('span'), scope.firstChild);
      start.tabIndex = -1;
      start.focus();
      wanted = [...scope.querySelectorAll(CONTROLS)].filter((one) => one !== start && seen(one) && enabled(one) && !one.matches(MOUSE_ONLY));
      [before, reached, unshown, turned] = [new Map(wanted.map((one) => [one, look(one)])), new Set(), new Set(), false];
      document.addEventListener('focusin', arrive);
      document.addEventListener('keydown', leave, true);
    },
    going: () => !turned && missed().length > 0,
    end() {
      leave();
      document.removeEventListener('focusin', arrive);
      document.removeEventListener('keydown', leave, true);
      const pointed = [...document.querySelectorAll('main *')].filter(
        (one) => getComputedStyle(one).cursor === 'pointer' && getComputedStyle(one.parentElement).cursor !== 'pointer' && seen(one) && !one.matches(ANSWERS) && !one.querySelector(CONTROLS),
      );
      document.activeElement?.blur();
      start.remove();
      style.remove();
      return [
        ...missed().map((one) => `Tab does not come to ${named(one)}`),
        ...[...unshown].map((one) => `no focus is seen at ${named(one)}`),
        ...pointed.map((one) => `answers to the mouse only: ${named(one)}`),
      ];
    },
  };
})();
