import type { ManifestFile } from '../../domain/dossier/dossier.ts';
import type { DossierView } from '../actions/desk/viewDossier.ts';
import { html, type Markup } from './markup.ts';
import { table } from './page.ts';
import { paperWords, sizeText } from './words.ts';

/** Papers by their official names, with what was said of each and its files. */
export function papersSection({ id, dossier, procedure, record }: DossierView): Markup {
  const official = new Map(procedure?.paperCases.flatMap(({ papers }) => papers).map((paper) => [paper.id, paper.name]));
  const ids = [...new Set([...dossier.papers, ...dossier.files].map(({ paperId }) => paperId))];
  if (ids.length === 0) return html`<p>Không có giấy tờ kèm theo.</p>`;
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
  return table(['Giấy tờ', 'Tình trạng', 'Tệp'], rows);
}

function fileLink(id: string, { n, name, size, pages, sha256 }: ManifestFile, held: ReadonlySet<string>): Markup {
  const about = `${pages} trang, ${sizeText(size)}`;
  if (!held.has(sha256)) return html`${name} <span class="soft small">(${about}; đang trên đường về)</span>`;
  return html`<a href="/console/dossiers/${id}/files/${n}">${name}</a> <span class="soft small">(${about})</span>`;
}
