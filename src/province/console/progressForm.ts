import type { DossierEvent } from '../../domain/dossier/dossierEvent.ts';
import { possibleSteps } from '../../domain/handling/steps.ts';
import type { ProgressFault, TypedProgress } from '../actions/desk/reportProgress.ts';
import { html, type Markup } from './markup.ts';
import { statusWords } from './words.ts';

export interface RefusedProgress {
  typed: TypedProgress;
  fault: ProgressFault;
}

const faultWords: Record<ProgressFault, string> = {
  status: 'Chọn một trạng thái.',
  number: 'Mã hồ sơ chỉ gồm chữ, số, dấu chấm, gạch ngang, ví dụ H56.14-261123-0001.',
  dueAt: 'Ngày giờ hẹn trả chưa đúng.',
  note: 'Ghi chú dài quá 1.000 chữ hoặc có ký tự lạ.',
  unknown: 'Không có hồ sơ này.',
  notReceived: 'Hồ sơ còn thiếu tệp, chưa báo tiến độ được.',
  notNext: 'Trạng thái này không đi sau trạng thái hiện tại. Chọn một trong các trạng thái có trong danh sách.',
  secondSupplement: 'Đã yêu cầu bổ sung một lần; pháp luật không cho yêu cầu lần nữa. Chọn trạng thái khác.',
  numberNeeded: 'Hồ sơ chưa có mã. Ghi mã hồ sơ rồi báo lại.',
  noteNeeded: 'Ghi lời nhắn: lý do, hoặc cần bổ sung hay nộp khoản gì.',
};

/** What the desk tells the citizen: it goes to the kiosk that sent the dossier. */
export function progressForm(id: string, events: readonly DossierEvent[], refused: RefusedProgress | undefined): Markup {
  const possible = possibleSteps(events);
  if (possible.length === 0) return html`<p>Hồ sơ đã kết thúc, không còn bước nào nữa.</p>`;
  const typed = refused?.typed ?? { status: '', number: '', dueAt: '', note: '' };
  return html`<form method="post" action="/console/dossiers/${id}/progress">
    ${refused && html`<p class="fault" role="alert">${faultWords[refused.fault]}</p>`}
    <p>
      <label for="status">Trạng thái</label>
      <select id="status" name="status" required>
        <option value="">Chọn…</option>
        ${possible.map(
          (code) =>
            html`<option value="${code}" ${`${code}` === typed.status ? html`selected` : ''}>
              ${code}. ${statusWords[code]}
            </option>`,
        )}
      </select>
    </p>
    <p>
      <label for="number">Mã hồ sơ (để trống nếu không đổi)</label>
      <input id="number" name="number" value="${typed.number}" maxlength="64" autocomplete="off" />
    </p>
    <p>
      <label for="dueAt">Hẹn trả kết quả (để trống nếu không đổi)</label>
      <input id="dueAt" name="dueAt" type="datetime-local" value="${typed.dueAt}" />
    </p>
    <p>
      <label for="note">Lời nhắn cho người dân</label>
      <textarea id="note" name="note" rows="3" maxlength="1000">${typed.note}</textarea>
    </p>
    <p><button type="submit">Ghi tiến độ</button></p>
  </form>`;
}
