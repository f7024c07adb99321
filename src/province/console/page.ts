import { html, type Markup } from './markup.ts';

const rooms = [
  ['/console/dossiers', 'Hồ sơ'],
  ['/console/quarantine', 'Hồ sơ trùng mã'],
  ['/console/feedback', 'Phản ánh, kiến nghị'],
] as const;

export interface PageContent {
  title: string;
  /** Address of the room that it belongs to. */
  room?: string;
  body: Markup;
}

/** A whole page of the console. */
export function page({ title, room, body }: PageContent): string {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Cửa Bản</title>
        <link rel="stylesheet" href="/console/console.css" />
      </head>
      <body>
        <header>
          <div class="head">
            <p class="product">Cửa Bản <span>Trang của tỉnh</span></p>
            <nav aria-label="Các mục">
              <ul>
                ${rooms.map(([path, name]) => html`<li><a href="${path}" ${room === path ? html`aria-current="page"` : ''}>${name}</a></li>`)}
              </ul>
            </nav>
          </div>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
        <footer><p>Mọi lần xem và mọi thay đổi trên trang này đều được ghi vào nhật ký.</p></footer>
      </body>
    </html> `.markup;
}

/** A page that only says something, and what to do next. */
export const messagePage = (title: string, next: string): string =>
  page({
    title,
    body: html`<div class="sheet">
      <p>${next}</p>
      <p><a href="/console/dossiers">Về danh sách hồ sơ</a></p>
    </div>`,
  });

/** A list that is empty says so, in the place of its table. */
export const emptyNote = (words: string): Markup => html`<div class="sheet empty"><p>${words}</p></div>`;

/** Columns under headings; it scrolls by itself where the page is narrow. */
export const table = (headings: readonly string[], rows: readonly Markup[]): Markup =>
  html`<div class="table">
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

/** Name and value beside each other. */
export const facts = (rows: readonly (readonly [name: string, value: Markup | string | undefined])[]): Markup =>
  html`<dl>
    ${rows.map(
      ([name, value]) =>
        value !== undefined &&
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
