import type { ProvinceSettings } from './settings.ts';

const everyAddress = ['0.0.0.0', '::', '127.0.0.1', '::1', 'localhost'];

/** What whoever started the province must know, in both languages. */
export function welcome(
  settings: Pick<ProvinceSettings, 'host' | 'publicUrl'>,
  port: number,
  passwordFile: string | undefined,
): string {
  const { host, publicUrl } = settings;
  const address = publicUrl?.origin ?? `http://${everyAddress.includes(host) ? 'localhost' : host}:${port}`;
  const password =
    passwordFile === undefined ? ['OPERATOR_PASSWORD', 'OPERATOR_PASSWORD'] : [`tệp ${passwordFile}`, `file ${passwordFile}`];
  return `
  Cửa Bản đang chạy.
    Máy kiosk:      ${address}
    Trang của tỉnh: ${address}/console  (tên tùy chọn, mật khẩu: ${password[0]})
    Dừng:           Ctrl+C

  Cửa Bản is running.
    Kiosk:          ${address}
    Province:       ${address}/console  (any name, password: ${password[1]})
    Stop:           Ctrl+C

`;
}
