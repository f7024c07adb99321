import { dossierStatus } from '../../domain/dossier/dossierEvent.ts';
import type { CodeList } from '../../domain/form/formDefinition.ts';
import type { DossierListing } from '../ports/desk.ts';
import type { Page } from '../actions/desk/viewLists.ts';
import { html, type Markup } from './markup.ts';
import { emptyNote, page, table } from './page.ts';
import { statusChip } from './statusChip.ts';
import { AWAITING_FILES, dayText, statusCodes, statusWords, timeOfDayText } from './words.ts';

/** As typed: empty texts mean "any". */
export interface TypedFilter {
  text: string;
  commune: string;
  status: string;
}

export function dossierListPage(
  { items, next }: Page<DossierListing>,
  filter: TypedFilter,
  communes: CodeList | undefined,
): string {
  const nameOf = (code: string) => communes?.items.find((item) => item.code === code)?.name ?? code;
  const body = html`${searchForm(filter, communes)}
  ${
    items.length === 0
      ? emptyNote('Không có hồ sơ nào khớp.')
      : table(
          headings,
          items.map((item) => rowOf(item, nameOf)),
        )
  }
  ${next !== undefined && html`<p class="more"><a href="/console/dossiers?${query(filter, next)}">Xem tiếp các hồ sơ cũ hơn</a></p>`}`;
  return page({ title: 'Hồ sơ', room: '/console/dossiers', body });
}

const query = ({ text, commune, status }: TypedFilter, before: string): string =>
  new URLSearchParams({ ...(text && { q: text }), ...(commune && { commune }), ...(status && { status }), before }).toString();

function searchForm({ text, commune, status }: TypedFilter, communes: CodeList | undefined): Markup {
  const option = (value: string, name: string, chosen: string) =>
    html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${name}</option>`;
  return html`<form method="get" action="/console/dossiers" role="search">
    <p>
      <label for="q">Mã tạm, mã hồ sơ, mã hoặc tên thủ tục</label>
      <input id="q" name="q" value="${text}" maxlength="200" autocomplete="off" />
    </p>
    <p>
      <label for="commune">Xã, phường</label>
      <select id="commune" name="commune">
        ${option('', 'Tất cả', commune)} ${communes?.items.map(({ code, name }) => option(code, name, commune))}
      </select>
    </p>
    <p>
      <label for="status">Trạng thái</label>
      <select id="status" name="status">
        ${option('', 'Tất cả', status)} ${option('awaiting', AWAITING_FILES, status)}
        ${statusCodes.map((code) => option(`${code}`, `${code}. ${statusWords[code]}`, status))}
      </select>
    </p>
    <p><button type="submit">Tìm</button></p>
  </form>`;
}

const headings = ['Mã', 'Thủ tục', 'Người nộp', 'Xã, phường', 'Đến tỉnh', 'Trạng thái'];

function rowOf(item: DossierListing, communeName: (code: string) => string): Markup {
  const { status, number } = dossierStatus(item.events);
  return html`<tr>
    <th scope="row">
      <a class="code" href="/console/dossiers/${item.id}">${item.temporaryCode}</a>
      ${number !== undefined && html`<br /><span class="code soft small">${number}</span>`}
    </th>
    <td>${item.procedureName}<br /><span class="soft small">${item.procedureCode}</span></td>
    <td>${item.applicantName}</td>
    <td class="place">${communeName(item.communeCode)}</td>
    <td>
      <time datetime="${item.storedAt}"
        >${dayText(item.storedAt)}<br /><span class="soft small">${timeOfDayText(item.storedAt)}</span></time
      >
    </td>
    <td>${statusChip(status)}</td>
  </tr>`;
}
