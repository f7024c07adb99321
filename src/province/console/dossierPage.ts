import { dossierStatus } from '../../domain/dossier/dossierEvent.ts';
import type { DossierView } from '../actions/desk/viewDossier.ts';
import { answersSection } from './answersSection.ts';
import { nameInList } from './answerText.ts';
import { eventList } from './eventList.ts';
import { html, type Markup } from './markup.ts';
import { facts, page } from './page.ts';
import { papersSection } from './papersSection.ts';
import { progressForm, type RefusedProgress } from './progressForm.ts';
import { statusChip } from './statusChip.ts';
import { channelWords, confirmedByWords, localTimeText, typedByWords } from './words.ts';

/** What was handed in, and beside it where it stands and what there is to do. */
export function dossierPage(view: DossierView, refusedProgress?: RefusedProgress): string {
  const { dossier, record, form, lists } = view;
  const status = dossierStatus(record.events);
  const body = html`<p class="lead">${dossier.procedureName} <span class="soft">${dossier.procedureCode}</span></p>
    <div class="columns">
      <aside>
        <section class="sheet">
          <h2>${statusChip(status.status)}</h2>
          ${facts([
            ['Mã hồ sơ', status.number],
            ['Hẹn trả', status.dueAt && localTimeText(status.dueAt)],
            ['Người nộp', dossier.applicantName],
            ['Xã, phường', html`<span class="place">${nameInList(lists, 'communes', dossier.communeCode)}</span>`],
          ])}
        </section>
        <section class="sheet">
          <h2>Diễn biến</h2>
          ${eventList(record.events)}
        </section>
        ${
          status.status !== undefined &&
          html`<section class="sheet" id="progress">
            <h2>Báo tiến độ</h2>
            ${progressForm(view.id, record.events, refusedProgress)}
          </section>`
        }
      </aside>
      <div>
        <section class="sheet">
          <h2>Giấy tờ</h2>
          ${papersSection(view)}
        </section>
        <section class="sheet">
          <h2>Tờ khai</h2>
          ${answersSection(form, dossier.answers, lists)}
        </section>
        <section class="sheet">
          <h2>Cách nộp</h2>
          ${filing(view)}
        </section>
        <section class="sheet">${receipt(view)}</section>
      </div>
    </div>`;
  return page({ title: `Hồ sơ ${dossier.temporaryCode}`, room: '/console/dossiers', body });
}

function filing({ dossier, header, record }: DossierView): Markup {
  const { flags, assistance, clockOffsetMs } = dossier;
  const yesNo = (value: boolean) => (value ? 'Có' : 'Không');
  return facts([
    ['Hình thức nộp', channelWords[dossier.channel]],
    ['Máy khai: nộp bằng VNeID (tỉnh chưa xác minh)', yesNo(flags.verifiedWithVneid)],
    ['Có thành phần số hóa', yesNo(flags.digitised)],
    ['Có giấy tờ tái sử dụng', yesNo(flags.reusedPapers)],
    ['Lý do thu giấy tờ khi không tra cứu được dữ liệu', flags.databaseUnavailable],
    ['Ai nhập', typedByWords[assistance.typedBy]],
    ['Ai xác nhận', confirmedByWords[assistance.confirmedBy]],
    ['Hoàn tất tại máy (theo giờ của máy)', localTimeText(dossier.finalisedAt)],
    ['Máy lệch giờ tỉnh', clockOffsetMs === undefined ? 'chưa đo được' : `${Math.round(clockOffsetMs / 1000)} giây`],
    ['Gói hồ sơ về đến tỉnh', localTimeText(record.storedAt)],
    ['Thiết bị, số thứ tự', html`<code>${header.device}</code>, ${header.seq}`],
    ['Phiên bản danh mục, phần mềm', `${dossier.catalogVersion}, ${header.app}`],
  ]);
}

function receipt({ record }: DossierView): Markup {
  if (!record.receipt) {
    return html`<h2>Biên nhận của máy chủ tỉnh</h2>
      <p>Chưa có: hồ sơ còn thiếu tệp.</p>`;
  }
  const { receipt: signed, kid, signature } = record.receipt;
  return html`<details>
    <summary>Biên nhận của máy chủ tỉnh</summary>
    ${facts([
      ['Nhận lúc', localTimeText(signed.receivedAt)],
      ['Số thứ tự', `${signed.epoch}/${signed.lsn}`],
      ['Mã băm của gói hồ sơ', html`<code>${signed.digest}</code>`],
      ['Khóa ký', html`<code>${kid}</code>`],
      ['Chữ ký', html`<code>${signature}</code>`],
    ])}
  </details>`;
}
