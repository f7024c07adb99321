import { dossierStatus } from '../../domain/dossier/dossierEvent.ts';
import type { CodeList } from '../../domain/form/formDefinition.ts';
import type { DossierListing } from '../ports.ts';
import type { Page } from '../actions/viewLists.ts';
import { html, type Markup } from './markup.ts';
import { page } from './page.ts';
import { AWAITING_FILES, localTimeText, statusCodes, statusWords } from './words.ts';

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
  ${items.length === 0 ? html`<p>Không có hồ sơ nào khớp.</p>` : tableOf(items, nameOf)}
  ${next !== undefined && html`<p><a href="/console/dossiers?${query(filter, next)}">Xem tiếp các hồ sơ cũ hơn</a></p>`}`;
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

function tableOf(items: readonly DossierListing[], communeName: (code: string) => string): Markup {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Mã</th>
        <th scope="col">Thủ tục</th>
        <th scope="col">Người nộp</th>
        <th scope="col">Xã, phường</th>
        <th scope="col">Đến tỉnh lúc</th>
        <th scope="col">Trạng thái</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => rowOf(item, communeName))}
    </tbody>
  </table>`;
}

function rowOf(item: DossierListing, communeName: (code: string) => string): Markup {
  const { status, number } = dossierStatus(item.events);
  return html`<tr>
    <td><a href="/console/dossiers/${item.id}">${item.temporaryCode}</a>${number !== undefined && html`<br />${number}`}</td>
    <td>${item.procedureName}<br /><span class="soft">${item.procedureCode}</span></td>
    <td>${item.applicantName}</td>
    <td>${communeName(item.communeCode)}</td>
    <td>${localTimeText(item.storedAt)}</td>
    <td>${status === undefined ? AWAITING_FILES : statusWords[status]}</td>
  </tr>`;
}
