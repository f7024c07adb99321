import { messagePage } from './page.ts';
import { consolePolicy } from '../http/securityHeaders.ts';

/** `same-origin`, not none: without it browsers hide the Origin of our own forms. */
const always = { 'cache-control': 'no-store', 'content-security-policy': consolePolicy, 'referrer-policy': 'same-origin' };

export const sendPage = (html: string, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(html, { status, headers: { ...always, 'content-type': 'text/html; charset=utf-8', ...headers } });

/** Style sheet and picture of the pages themselves. */
export const sendAsset = (bytes: Uint8Array<ArrayBuffer>, mediaType: string): Response =>
  new Response(bytes, { headers: { 'content-type': mediaType, 'cache-control': 'private, max-age=300' } });

/** A paper comes from a citizen: it is shown as the type that it was checked to be, and nothing in it may run. */
export const sendFile = (bytes: Uint8Array<ArrayBuffer>, mediaType: string): Response =>
  new Response(bytes, {
    headers: {
      ...always,
      'content-type': mediaType,
      'content-disposition': 'inline',
      // Chromium shows a PDF through a plug-in of its own.
      'content-security-policy': "default-src 'none'; object-src 'self'; img-src 'self'; frame-ancestors 'none'",
    },
  });

const messages = {
  unknown: [401, 'Cần mật khẩu', 'Nhập mật khẩu của người vận hành. Mật khẩu nằm ở nơi máy chủ đã báo khi khởi động.'],
  throttled: [429, 'Sai mật khẩu nhiều lần', 'Đợi vài phút rồi thử lại.'],
  foreign: [403, 'Không nhận yêu cầu này', 'Yêu cầu không đến từ trang của tỉnh. Mở lại trang hồ sơ rồi làm lại.'],
  missing: [404, 'Không tìm thấy', 'Địa chỉ này không có gì, hoặc tệp chưa về đến tỉnh.'],
  unreadable: [400, 'Không đọc được biểu mẫu', 'Mở lại trang hồ sơ rồi làm lại.'],
  method: [405, 'Không làm được ở đây', 'Mở lại trang từ danh sách hồ sơ.'],
  unavailable: [503, 'Tạm thời chưa làm được', 'Máy chủ đang bận hoặc đang khởi động. Đợi một lát rồi thử lại.'],
  internal: [500, 'Máy chủ gặp lỗi', 'Lỗi đã được ghi lại. Báo cho người phụ trách máy chủ.'],
} as const;

export function sayInConsole(what: keyof typeof messages, headers: Record<string, string> = {}): Response {
  const [status, title, next] = messages[what];
  const more: Record<string, string> = {
    ...(what === 'unknown' && { 'www-authenticate': 'Basic realm="Cua Ban", charset="UTF-8"' }),
    ...(what === 'throttled' && { 'retry-after': '120' }),
  };
  return sendPage(messagePage(title, next), status, { ...more, ...headers });
}
