import { html, type TemplateResult } from 'lit';
import { toggled } from '../choices';
import type { Message } from '../types';
import type { ItemView } from './view';

/** A drawn group chat; each message is a checkbox to mark it with. */
export function chat({ item, choices, actions }: ItemView): TemplateResult {
  const senders = [...new Set(item.chat.map(({ sender }) => sender))];
  return html`<div class="chat">
    ${item.chat.map((message) =>
      bubble(message, senders.indexOf(message.sender), choices.includes(message.key), () =>
        actions.choose(toggled(choices, message.key)),
      ),
    )}
  </div>`;
}

function bubble(message: Message, sender: number, marked: boolean, change: () => void): TemplateResult {
  return html`<label class="message">
    <span class="initial tone-${sender % 4}" aria-hidden="true">${message.sender.charAt(0)}</span>
    <span class="bubble">
      <span class="sender">${message.sender}<span class="visually-hidden">, </span></span>
      <time>${message.time}<span class="visually-hidden">: </span></time>
      <span class="text">${message.text}</span>
    </span>
    <input type="checkbox" .value=${message.key} .checked=${marked} @change=${change} />
  </label>`;
}
