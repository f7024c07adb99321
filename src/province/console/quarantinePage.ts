import type { QuarantinedEnvelope } from '../ports/desk.ts';
import { html, type Markup } from './markup.ts';
import { emptyNote, page, table } from './page.ts';
import { dayText, sizeText, timeOfDayText } from './words.ts';

const headings = ['Hồ sơ đã có', 'Thủ tục', 'Gói đến sau', 'Cỡ', 'Mã băm của gói'];

export function quarantinePage(items: readonly QuarantinedEnvelope[]): string {
  const body = html`<p>
      Các gói dưới đây mang mã của một hồ sơ đã có nhưng nội dung khác. Tỉnh giữ cả hai; cán bộ đối chiếu với người nộp rồi xử
      lý.
    </p>
    ${items.length === 0 ? emptyNote('Hiện không có gói nào.') : table(headings, items.map(rowOf))}`;
  return page({ title: 'Hồ sơ trùng mã', room: '/console/quarantine', body });
}

function rowOf({ id, digest, temporaryCode, procedureName, size, quarantinedAt }: QuarantinedEnvelope): Markup {
  return html`<tr>
    <th scope="row"><a class="code" href="/console/dossiers/${id}">${temporaryCode}</a></th>
    <td>${procedureName}</td>
    <td>
      <time datetime="${quarantinedAt}">${timeOfDayText(quarantinedAt)} ${dayText(quarantinedAt)}</time><br />
      <a href="/console/quarantine/${digest}">So sánh nội dung</a>
    </td>
    <td class="code">${sizeText(size)}</td>
    <td><code>${digest}</code></td>
  </tr>`;
}
