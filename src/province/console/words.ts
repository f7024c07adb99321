import { instantToLocalTime, minuteToClock } from '../../domain/basics/localTime.ts';
import type { FeedbackRequest } from '../../contract/changes.ts';
import type { Assistance } from '../../domain/dossier/dossier.ts';
import type { NationalStatusCode } from '../../domain/dossier/nationalStatus.ts';
import type { PaperAnswer } from '../../domain/paper/attachedPaper.ts';
import type { Channel } from '../../domain/procedure/procedure.ts';

/** As the national portal words them. */
export const statusWords: Record<NationalStatusCode, string> = {
  1: 'Mới đăng ký',
  2: 'Được tiếp nhận',
  3: 'Không được tiếp nhận',
  4: 'Đang xử lý',
  5: 'Yêu cầu bổ sung giấy tờ',
  6: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  7: 'Công dân yêu cầu rút hồ sơ',
  8: 'Dừng xử lý',
  9: 'Đã xử lý xong',
  10: 'Đã trả kết quả',
};

export const AWAITING_FILES = 'Chờ tệp còn thiếu';

export const statusCodes = Object.keys(statusWords).map(Number) as NationalStatusCode[];

export const channelWords: Record<Channel, string> = { direct: 'Trực tiếp', online: 'Trực tuyến', postal: 'Bưu chính' };

export const paperWords: Record<PaperAnswer['state'], string> = {
  have: 'Có tệp kèm theo',
  onPaper: 'Nộp bản giấy tại quầy',
  missing: 'Chưa có',
  notNeeded: 'Không cần',
};

export const typedByWords: Record<Assistance['typedBy'], string> = {
  applicant: 'Người nộp tự nhập',
  officer: 'Cán bộ nhập giúp',
  companion: 'Người đi cùng nhập giúp',
};

export const confirmedByWords: Record<Assistance['confirmedBy'], string> = {
  applicant: 'Người nộp xác nhận',
  representative: 'Người đại diện xác nhận',
};

export const topicWords: Record<FeedbackRequest['topic'], string> = {
  attitude: 'Thái độ phục vụ',
  delay: 'Chậm hẹn',
  papers: 'Giấy tờ phải nộp',
  fee: 'Phí, lệ phí',
  kiosk: 'Máy kiosk',
  praise: 'Lời khen',
  other: 'Việc khác',
};

/** `23/11/2026` and `09:30`, by the clock on the wall in Viet Nam. */
export const dayText = (instant: string): string => instantToLocalTime(instant).on.split('-').reverse().join('/');
export const timeOfDayText = (instant: string): string => minuteToClock(instantToLocalTime(instant).minute);

/** `09:30 ngày 23/11/2026` */
export const localTimeText = (instant: string): string => `${timeOfDayText(instant)} ngày ${dayText(instant)}`;

export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;

export const dongText = (dong: number): string => `${`${dong}`.replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
