import type { ManifestFile } from '../../domain/dossier/dossier.ts';
import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import type { DossierView } from '../actions/desk/viewDossier.ts';
import { html, type Markup } from './markup.ts';
import { table } from './page.ts';
import { paperWords, sizeText } from './words.ts';

/** Papers by their official names, with what was said of each and its files. */
export function papersSection({ id, dossier, procedure, form, record }: DossierView): Markup {
  const official = new Map(procedure?.paperCases.flatMap(({ papers }) => papers).map((paper) => [paper.id, paper.name]));
  const named = [...dossier.papers, ...dossier.files].flatMap(({ paperId }) => (paperId === undefined ? [] : [paperId]));
  const ids = [...new Set(named)];
  const answers = dossier.files.filter(({ questionId }) => questionId !== undefined);
  if (ids.length + answers.length === 0) return html`<p>Không có giấy tờ kèm theo.</p>`;
  const rows = ids.map((paperId) => {
    const answer = dossier.papers.find((paper) => paper.paperId === paperId);
    const files = dossier.files.filter((file) => file.paperId === paperId);
    const said = answer ? paperWords[answer.state] : paperWords.have;
    return html`<tr>
      <td>${official.get(paperId) ?? paperId}</td>
      <td>${said}${answer?.reason !== undefined && html`<br /><span class="soft small">${answer.reason}</span>`}</td>
      <td>
        ${
          files.length > 0 &&
          html`<ul>
            ${files.map((file) => html`<li>${fileLink(id, file, record.heldFiles)}</li>`)}
          </ul>`
        }
      </td>
    </tr>`;
  });
  const answerRows = answers.map(
    (file) =>
      html`<tr>
        <td>${labelOf(form, file.questionId)}</td>
        <td>Trả lời trong tờ khai</td>
        <td>${fileLink(id, file, record.heldFiles)}</td>
      </tr>`,
  );
  return table(['Giấy tờ', 'Tình trạng', 'Tệp'], [...rows, ...answerRows]);
}

/** Columns of tables hold files as well. */
function labelOf(form: FormDefinition | undefined, questionId = ''): string {
  const questions = form?.pages.flatMap((page) => page.questions) ?? [];
  const all = questions.flatMap((question) => [question, ...(question.type === 'table' ? question.columns : [])]);
  return all.find(({ id }) => id === questionId)?.label ?? questionId;
}

function fileLink(id: string, { n, name, size, pages, sha256 }: ManifestFile, held: ReadonlySet<string>): Markup {
  const about = `${pages} trang, ${sizeText(size)}`;
  if (!held.has(sha256)) return html`${name} <span class="soft small">(${about}; đang trên đường về)</span>`;
  return html`<a href="/console/dossiers/${id}/files/${n}">${name}</a> <span class="soft small">(${about})</span>`;
}
