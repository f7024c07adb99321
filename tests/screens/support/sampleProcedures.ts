import type { Procedure, ProcedureArea, ProcedureSummary } from '../../../src/domain/procedure/procedure.ts';
import { summarizeProcedure } from '../../../src/domain/procedure/summarizeProcedure.ts';

/** Two procedures as the catalog has them: a plain one, and one with cases, unknown facts and long wording. */
export const birthRegistration: Procedure = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  area: 'Hộ tịch',
  summary: 'Làm giấy khai sinh cho trẻ mới sinh.',
  keywords: ['giấy khai sinh', 'làm khai sinh'],
  serviceLevel: 'unknown',
  everyday: true,
  channels: [
    {
      channel: 'direct',
      time: { unit: 'sameDay' },
      fees: [{ kind: 'charge', amount: 8000, note: 'Miễn lệ phí nếu đăng ký trong 60 ngày.' }],
    },
    { channel: 'online', time: { unit: 'workingDay', amount: 1 }, fees: [] },
  ],
  paperCases: [
    {
      id: 'always',
      name: '',
      papers: [
        { id: 'form', name: 'Tờ khai đăng ký khai sinh theo mẫu', originals: 1, copies: 0, handling: 'form' },
        {
          id: 'hospital',
          name: 'Giấy chứng sinh; trường hợp không có giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Tờ giấy của trạm xá hoặc bệnh viện nơi sinh cháu. Sinh ở nhà thì nhờ người làm chứng.',
        },
        {
          id: 'identity',
          name: 'Giấy tờ tùy thân của người đi đăng ký',
          originals: 1,
          copies: 0,
          handling: 'show',
        },
      ],
    },
  ],
  results: ['Giấy khai sinh'],
  legalBasis: ['60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP'],
  resolvingSystem: 'civilStatus',
  authority: 'Ủy ban nhân dân cấp xã',
  formId: 'birthRegistration',
  portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfe-b7cd-76e9-b909-bcf437629cb8',
  decision: '1872/QĐ-BTP',
  dataOn: '2026-07-25',
};

export const disabilityCertificate: Procedure = {
  ...birthRegistration,
  code: '1.001699',
  name: 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
  area: 'Bảo trợ xã hội',
  summary: 'Xin giấy xác nhận khuyết tật để hưởng chế độ.',
  keywords: ['giấy khuyết tật', 'người khuyết tật'],
  channels: [{ channel: 'direct', time: { unit: 'workingDay', amount: 25 }, fees: [] }],
  paperCases: [
    {
      id: 'first',
      name: 'Xác định mức độ khuyết tật lần đầu',
      papers: [
        { id: 'form', name: 'Đơn đề nghị theo Mẫu số 01', originals: 1, copies: 0, handling: 'form' },
        {
          id: 'health',
          name: 'Bản sao các giấy tờ liên quan đến khuyết tật như: bệnh án, giấy tờ khám, điều trị, phẫu thuật',
          originals: 0,
          copies: 1,
          handling: 'attach',
          optional: true,
        },
      ],
    },
    {
      id: 'again',
      name: 'Xác định lại mức độ khuyết tật',
      papers: [{ id: 'formAgain', name: 'Đơn đề nghị theo Mẫu số 01', originals: 1, copies: 0, handling: 'form' }],
    },
  ],
  results: ['Giấy xác nhận khuyết tật'],
  resolvingSystem: 'province',
  authority: 'unknown',
};

const everyday: [code: string, name: string, area: ProcedureArea][] = [
  ['1.000894', 'Đăng ký kết hôn', 'Hộ tịch'],
  ['1.000656', 'Đăng ký khai tử', 'Hộ tịch'],
  ['1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân', 'Hộ tịch'],
  ['2.000815', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', 'Chứng thực'],
  ['2.000884', 'Chứng thực chữ ký trong các giấy tờ, văn bản', 'Chứng thực'],
  ['1.004222', 'Đăng ký thường trú', 'Đăng ký, quản lý cư trú'],
  ['1.004194', 'Đăng ký tạm trú', 'Đăng ký, quản lý cư trú'],
  ['1.001776', 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng', 'Bảo trợ xã hội'],
  ['1.013949', 'Đăng ký đất đai, cấp Giấy chứng nhận quyền sử dụng đất lần đầu', 'Đất đai'],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Thành lập và hoạt động của hộ kinh doanh'],
];

export const sampleSummaries: ProcedureSummary[] = [
  summarizeProcedure(birthRegistration),
  ...everyday.map(([code, name, area]): ProcedureSummary => ({
    code,
    name,
    area,
    keywords: [],
    serviceLevel: 'unknown',
    everyday: true,
  })),
  summarizeProcedure(disabilityCertificate),
];

/** As many as the national list has, with invented names. */
export function manySummaries(count = 5652): ProcedureSummary[] {
  const areas = Array.from({ length: 180 }, (_, index) => `Lĩnh vực số ${index + 1}`);
  const invented = Array.from({ length: count - sampleSummaries.length }, (_, index): ProcedureSummary => ({
    code: `9.${String(index).padStart(6, '0')}`,
    name: `Cấp giấy chứng nhận loại ${index + 1} theo quy định về quản lý chuyên ngành`,
    area: areas[(index * 7) % areas.length] ?? '',
    keywords: [],
    serviceLevel: 'unknown',
    everyday: false,
  }));
  return [...sampleSummaries, ...invented];
}
