import type { CodeList } from '../../domain/form/formDefinition.ts';
import type { Page } from '../actions/desk/viewLists.ts';
import type { KeptFeedback } from '../ports/citizens.ts';
import { nameInList } from './answerText.ts';
import { html, type Markup } from './markup.ts';
import { emptyNote, facts, page } from './page.ts';
import { localTimeText, topicWords } from './words.ts';

export function feedbackPage({ items, next }: Page<KeptFeedback>, communes: CodeList | undefined): string {
  const lists = communes ? [communes] : [];
  const body = html`${items.length === 0 && emptyNote('Chưa có phản ánh, kiến nghị nào.')}
  ${items.map((item) => articleOf(item, nameInList(lists, 'communes', item.communeCode)))}
  ${next !== undefined && html`<p class="more"><a href="/console/feedback?${new URLSearchParams({ before: next }).toString()}">Xem tiếp</a></p>`}`;
  return page({ title: 'Phản ánh, kiến nghị', room: '/console/feedback', body });
}

function articleOf({ topic, message, contact, temporaryCode, receivedAt }: KeptFeedback, commune: string): Markup {
  return html`<article class="sheet">
    <h2>${topicWords[topic]}</h2>
    <p class="soft small place">${commune}, ${localTimeText(receivedAt)}</p>
    <p class="words">${message}</p>
    ${
      (contact ?? temporaryCode) !== undefined &&
      facts([
        ['Liên hệ', contact],
        ['Về hồ sơ', temporaryCode && dossierLink(temporaryCode)],
      ])
    }
  </article>`;
}

/** As the citizen typed it: the search finds it, or says that there is none. */
const dossierLink = (code: string): Markup =>
  html`<a class="code" href="/console/dossiers?${new URLSearchParams({ q: code }).toString()}">${code}</a>`;
