import type { Item } from './types';

/** How far an answer has come. */
export type Progress = 'open' | 'part' | 'answered';

export function progress(item: Item, choices: readonly string[]): Progress {
  if (choices.length === 0) {
    return 'open';
  }
  return choices.length < wanted(item) ? 'part' : 'answered';
}

function wanted(item: Item): number {
  switch (item.type) {
    case 'VERDICT':
      return 2;
    case 'MATCHING':
    case 'GAPS':
      return item.prompts.length;
    default:
      return 1;
  }
}

/** Several keys with one more or one less, ascending. */
export function toggled(choices: readonly string[], key: string): string[] {
  const others = choices.filter((chosen) => chosen !== key);
  return (others.length < choices.length ? others : [...others, key]).sort((a, b) => Number(a) - Number(b));
}

/** What is chosen for a prompt of a matching, a gap, or a part of a verdict; empty when nothing is. */
export function chosenFor(choices: readonly string[], name: string): string {
  return choices.find((choice) => choice.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
}

/** The choices with another value for one name, in the order of all names; an empty value takes it back. */
export function withChosen(
  choices: readonly string[],
  names: readonly string[],
  name: string,
  value: string,
): string[] {
  return names
    .map((each) => [each, each === name ? value : chosenFor(choices, each)])
    .filter(([, chosen]) => chosen !== '')
    .map(([each, chosen]) => `${each}:${chosen}`);
}

/** All keys with one moved a place up or down. */
export function moved(keys: readonly string[], key: string, by: -1 | 1): string[] {
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) {
    return [...keys];
  }
  const result = [...keys];
  result.splice(from, 1);
  result.splice(to, 0, key);
  return result;
}

/** Whether a person may have meant a number: the server decides. */
export function looksNumeric(text: string): boolean {
  return /^[+-]?(\d[\d.,\s]*|[.,]\d+)$/.test(text.trim());
}
