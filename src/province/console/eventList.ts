import type { DossierEvent } from '../../domain/dossier/dossierEvent.ts';
import { html, type Markup } from './markup.ts';
import { localTimeText, statusWords } from './words.ts';

/** What happened to a dossier, from its arrival on. */
export const eventList = (events: readonly DossierEvent[]): Markup =>
  html`<ol class="events">
    ${events.map(
      (event) =>
        html`<li>
          <p class="soft small">${localTimeText(event.at)}</p>
          ${linesOf(event).map((line) => html`<p>${line}</p>`)}
        </li>`,
    )}
  </ol>`;

function linesOf(event: DossierEvent): Markup[] {
  switch (event.kind) {
    case 'envelopeStored':
      return [html`Gói hồ sơ về đến tỉnh`];
    case 'received':
      return [html`Đủ tệp, tỉnh đã nhận (${statusWords[1]})`];
    case 'progressReported': {
      const { status, number, dueAt, note } = event;
      return [
        html`<b>${statusWords[status]}</b>`,
        ...(number === undefined ? [] : [html`Mã hồ sơ ${number}`]),
        ...(dueAt === undefined ? [] : [html`Hẹn trả ${localTimeText(dueAt)}`]),
        ...(note === undefined ? [] : [html`“${note}”`]),
      ];
    }
  }
}
