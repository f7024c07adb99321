import type { QuarantinedEnvelope } from '../ports.ts';
import { html, type Markup } from './markup.ts';
import { page } from './page.ts';
import { localTimeText, sizeText } from './words.ts';

export function quarantinePage(items: readonly QuarantinedEnvelope[]): string {
  const body = html`<p>
      Các gói dưới đây mang mã của một hồ sơ đã có nhưng nội dung khác. Tỉnh giữ cả hai; cán bộ đối chiếu với người nộp rồi xử
      lý.
    </p>
    ${items.length === 0 ? html`<p>Hiện không có gói nào.</p>` : tableOf(items)}`;
  return page({ title: 'Hồ sơ trùng mã', room: '/console/quarantine', body });
}

function tableOf(items: readonly QuarantinedEnvelope[]): Markup {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Đến lúc</th>
        <th scope="col">Hồ sơ đã có</th>
        <th scope="col">Mã băm của gói đến sau</th>
        <th scope="col">Mã băm của hồ sơ đã có</th>
        <th scope="col">Thiết bị, xã</th>
        <th scope="col">Cỡ</th>
      </tr>
    </thead>
    <tbody>
      ${items.map(
        ({ id, digest, heldDigest, device, communeCode, size, quarantinedAt }) =>
          html`<tr>
            <td>${localTimeText(quarantinedAt)}</td>
            <td><a href="/console/dossiers/${id}">${id}</a></td>
            <td><code>${digest}</code></td>
            <td><code>${heldDigest}</code></td>
            <td><code>${device}</code>, ${communeCode}</td>
            <td>${sizeText(size)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
