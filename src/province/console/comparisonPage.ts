import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { CodeList, FormDefinition } from '../../domain/form/formDefinition.ts';
import { canonicalJson } from '../../contract/canonicalJson.ts';
import type { QuarantinedView } from '../actions/desk/viewQuarantined.ts';
import { answerText, nameInList } from './answerText.ts';
import { html, type Markup } from './markup.ts';
import { facts, page, table } from './page.ts';
import { channelWords, localTimeText, paperWords } from './words.ts';

/** Two contents that came under one id: what differs, side by side. */
export function comparisonPage({ id, digest, quarantinedAt, device, held, other }: QuarantinedView): string {
  const told = facts([
    ['Hồ sơ đã có', html`<a class="code" href="/console/dossiers/${id}">${held.dossier.temporaryCode}</a>`],
    ['Gói đến sau, lúc', localTimeText(quarantinedAt)],
    ['Thiết bị gửi', html`<code>${device}</code>`],
    ['Mã băm của gói đến sau', html`<code>${digest}</code>`],
    ['Mã băm của hồ sơ đã có', html`<code>${held.record.digest}</code>`],
  ]);
  const body = html`<section class="sheet">${told}</section>
    ${
      other === undefined
        ? html`<section class="sheet"><p>Không mở được gói đến sau: nội dung không đọc được.</p></section>`
        : differencesOf(sayings(held.dossier, held), sayings(other.dossier, other))
    }`;
  return page({ title: 'So sánh hai nội dung cùng mã', room: '/console/quarantine', body });
}

function differencesOf(held: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Markup {
  const names = [...new Set([...held.keys(), ...other.keys()])].filter((name) => held.get(name) !== other.get(name));
  if (names.length === 0) {
    return html`<section class="sheet">
      <p>Người nộp, tờ khai, giấy tờ và tệp giống nhau; chỉ cách gửi hoặc thời điểm khác nhau.</p>
    </section>`;
  }
  const rows = names.map(
    (name) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${held.get(name) ?? 'Không có'}</td>
        <td>${other.get(name) ?? 'Không có'}</td>
      </tr>`,
  );
  return table(['Mục khác nhau', 'Hồ sơ đã có', 'Gói đến sau'], rows);
}

/** What a dossier says, by the name that an officer knows it by. */
function sayings(dossier: Dossier, { form, lists }: { form: FormDefinition | undefined; lists: readonly CodeList[] }) {
  const questions = new Map(form?.pages.flatMap((formPage) => formPage.questions).map((question) => [question.id, question]));
  const said = new Map<string, string>([
    ['Người nộp', dossier.applicantName],
    ['Thủ tục', `${dossier.procedureName} (${dossier.procedureCode})`],
    ['Xã, phường', nameInList(lists, 'communes', dossier.communeCode)],
    ['Hình thức nộp', channelWords[dossier.channel]],
    ['Mã tạm', dossier.temporaryCode],
    ['Tờ khai', `${form?.title ?? dossier.formId} (bản ${dossier.formVersion})`],
  ]);
  for (const [name, answer] of Object.entries(dossier.answers)) {
    const question = questions.get(name);
    const label = question ? [question.number, question.label].filter(Boolean).join('. ') : name;
    said.set(`Tờ khai: ${label} [${name}]`, question ? answerText(question, answer, lists) : canonicalJson(answer));
  }
  for (const { paperId, state, reason } of dossier.papers) {
    said.set(`Giấy tờ: ${paperId}`, [paperWords[state], reason].filter(Boolean).join('; '));
  }
  for (const { n, name, size, sha256 } of dossier.files) said.set(`Tệp ${n + 1}`, `${name}, ${size} byte, ${sha256}`);
  return said;
}
