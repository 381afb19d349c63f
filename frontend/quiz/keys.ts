/** What a key asks the player to do. */
export type Wish = { readonly option: string } | 'next' | 'previous';

/** Digits choose, arrows turn pages, Enter goes on; nothing of it while somebody types, chooses from a list or stands on a button. */
export function wish(event: KeyboardEvent, digits: boolean): Wish | undefined {
  const on = event.composedPath()[0] as Element;
  const field = on.matches('select, textarea, [contenteditable]') ? 'select' : on.matches('input[type=text]') ? 'text' : '';
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented || field === 'select') {
    return undefined;
  }
  if (event.key === 'Enter') {
    return on.matches('button, a, summary') ? undefined : 'next';
  }
  if (field === 'text') {
    return undefined;
  }
  if (digits && /^[1-9]$/.test(event.key)) {
    return { option: event.key };
  }
  if (on.matches('.part input')) {
    return undefined; // arrows choose within these groups, which lie side by side
  }
  return event.key === 'ArrowRight' ? 'next' : event.key === 'ArrowLeft' ? 'previous' : undefined;
}
