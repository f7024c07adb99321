import type { CodeList } from '../../domain/form/formDefinition.ts';
import type { Page } from '../actions/viewLists.ts';
import type { KeptFeedback } from '../ports.ts';
import { nameInList } from './answerText.ts';
import { html } from './markup.ts';
import { facts, page } from './page.ts';
import { localTimeText, topicWords } from './words.ts';

export function feedbackPage({ items, next }: Page<KeptFeedback>, communes: CodeList | undefined): string {
  const lists = communes ? [communes] : [];
  const body = html`${items.length === 0 && html`<p>Chưa có phản ánh, kiến nghị nào.</p>`}
  ${items.map(
    ({ topic, message, communeCode, contact, temporaryCode, receivedAt }) =>
      html`<article>
        <h2>${topicWords[topic]}</h2>
        <p class="words">${message}</p>
        ${facts([
          ['Nhận lúc', localTimeText(receivedAt)],
          ['Xã, phường', nameInList(lists, 'communes', communeCode)],
          ['Liên hệ', contact],
          ['Về hồ sơ', temporaryCode],
        ])}
      </article>`,
  )}
  ${next !== undefined && html`<p><a href="/console/feedback?${new URLSearchParams({ before: next }).toString()}">Xem tiếp</a></p>`}`;
  return page({ title: 'Phản ánh, kiến nghị', room: '/console/feedback', body });
}
