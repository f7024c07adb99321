import { dossierStatus, type DossierEvent } from '../../domain/dossier/dossierEvent.ts';
import type { DossierView } from '../actions/viewDossier.ts';
import { answersSection } from './answersSection.ts';
import { nameInList } from './answerText.ts';
import { html, type Markup } from './markup.ts';
import { facts, page } from './page.ts';
import { papersSection } from './papersSection.ts';
import { progressForm, type RefusedProgress } from './progressForm.ts';
import { AWAITING_FILES, channelWords, confirmedByWords, localTimeText, statusWords, typedByWords } from './words.ts';

export function dossierPage(view: DossierView, refusedProgress?: RefusedProgress): string {
  const { dossier, record, form, lists } = view;
  const status = dossierStatus(record.events);
  const body = html`<p class="lead">${dossier.procedureName} <span class="soft">${dossier.procedureCode}</span></p>
    ${facts([
      ['Trạng thái', status.status === undefined ? AWAITING_FILES : `${status.status}. ${statusWords[status.status]}`],
      ['Mã hồ sơ', status.number],
      ['Hẹn trả kết quả', status.dueAt && localTimeText(status.dueAt)],
      ['Người nộp', dossier.applicantName],
      ['Xã, phường', nameInList(lists, 'communes', dossier.communeCode)],
    ])}
    <section>
      <h2>Tờ khai</h2>
      ${answersSection(form, dossier.answers, lists)}
    </section>
    <section>
      <h2>Giấy tờ</h2>
      ${papersSection(view)}
    </section>
    <section>
      <h2>Cách nộp</h2>
      ${filing(view)}
    </section>
    <section>
      <h2>Diễn biến</h2>
      <ol>
        ${record.events.map(eventLine)}
      </ol>
    </section>
    ${
      status.status !== undefined &&
      html`<section id="progress">
        <h2>Báo tiến độ</h2>
        ${progressForm(view.id, refusedProgress)}
      </section>`
    }
    <section>
      <h2>Biên nhận của máy chủ tỉnh</h2>
      ${receipt(view)}
    </section>`;
  return page({ title: `Hồ sơ ${dossier.temporaryCode}`, room: '/console/dossiers', body });
}

function filing({ dossier, header, record }: DossierView): Markup {
  const { flags, assistance, clockOffsetMs } = dossier;
  const yesNo = (value: boolean) => (value ? 'Có' : 'Không');
  return facts([
    ['Hình thức nộp', channelWords[dossier.channel]],
    ['Đã xác thực bằng VNeID', yesNo(flags.verifiedWithVneid)],
    ['Có thành phần số hóa', yesNo(flags.digitised)],
    ['Có giấy tờ tái sử dụng', yesNo(flags.reusedPapers)],
    ['Lý do thu giấy tờ khi không tra cứu được dữ liệu', flags.databaseUnavailable],
    ['Ai nhập', typedByWords[assistance.typedBy]],
    ['Ai xác nhận', confirmedByWords[assistance.confirmedBy]],
    ['Hoàn tất tại máy (theo giờ của máy)', localTimeText(dossier.finalisedAt)],
    ['Máy lệch giờ tỉnh', clockOffsetMs === undefined ? 'chưa đo được' : `${Math.round(clockOffsetMs / 1000)} giây`],
    ['Gói hồ sơ về đến tỉnh', localTimeText(record.storedAt)],
    ['Thiết bị, số thứ tự', `${header.device}, ${header.seq}`],
    ['Phiên bản danh mục, phần mềm', `${dossier.catalogVersion}, ${header.app}`],
  ]);
}

function eventLine(event: DossierEvent): Markup {
  const when = localTimeText(event.at);
  switch (event.kind) {
    case 'envelopeStored':
      return html`<li>${when}: gói hồ sơ về đến tỉnh</li>`;
    case 'received':
      return html`<li>${when}: đủ tệp, tỉnh đã nhận (${statusWords[1]})</li>`;
    case 'progressReported': {
      const more = [
        event.number && `mã hồ sơ ${event.number}`,
        event.dueAt && `hẹn trả ${localTimeText(event.dueAt)}`,
        event.note && `ghi chú: ${event.note}`,
      ].filter(Boolean);
      return html`<li>${when}: ${[statusWords[event.status], ...more].join('; ')}</li>`;
    }
  }
}

function receipt({ record }: DossierView): Markup {
  if (!record.receipt) return html`<p>Chưa có: hồ sơ còn thiếu tệp.</p>`;
  const { receipt: signed, kid, signature } = record.receipt;
  return facts([
    ['Nhận lúc', localTimeText(signed.receivedAt)],
    ['Số thứ tự', `${signed.epoch}/${signed.lsn}`],
    ['Mã băm của gói hồ sơ', html`<code>${signed.digest}</code>`],
    ['Khóa ký', html`<code>${kid}</code>`],
    ['Chữ ký', html`<code>${signature}</code>`],
  ]);
}
