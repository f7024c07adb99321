import type { ProcedureCode } from '../../domain/procedure/procedure.ts';

/** A procedure that no desk may offer any more, and the one to offer instead. */
export interface RepealedCode {
  code: ProcedureCode;
  /** Former title, where the source has it. */
  name?: string;
  replacedBy?: ProcedureCode;
  /** Legal text or review that ended it, in the source's words. */
  endedBy: string;
}

/** As reviewed on 29 September 2026. Old links and saved drafts may still carry these codes. */
export const repealedCodes: RepealedCode[] = [
  {
    code: '2.001023',
    name: 'Liên thông các thủ tục hành chính về đăng ký khai sinh, cấp Thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    replacedBy: '3.000722',
    endedBy: 'Nghị định 301/2026/NĐ-CP',
  },
  {
    code: '2.000986',
    name: 'Liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    replacedBy: '3.000722',
    endedBy: 'Nghị định 301/2026/NĐ-CP',
  },
  { code: '2.002621', replacedBy: '3.000722', endedBy: 'Nghị định 301/2026/NĐ-CP' },
  { code: '2.002622', replacedBy: '2.002913', endedBy: 'Nghị định 301/2026/NĐ-CP' },
  { code: '1.000280', name: 'Công nhận trường tiểu học đạt chuẩn quốc gia', endedBy: 'Thông tư 57/2026/TT-BGDĐT (07/7/2026)' },
  { code: '1.000288', name: 'Công nhận trường mầm non đạt chuẩn Quốc gia', endedBy: 'Thông tư 57/2026/TT-BGDĐT (07/7/2026)' },
  { code: '1.000691', name: 'Công nhận trường trung học đạt chuẩn Quốc gia', endedBy: 'Thông tư 57/2026/TT-BGDĐT (07/7/2026)' },
  {
    code: '1.000711',
    name: 'Cấp Chứng nhận trường trung học đạt kiểm định chất lượng giáo dục',
    endedBy: 'Thông tư 57/2026/TT-BGDĐT (07/7/2026)',
  },
  {
    code: '1.000713',
    name: 'Cấp Chứng nhận trường tiểu học đạt kiểm định chất lượng giáo dục',
    endedBy: 'Thông tư 57/2026/TT-BGDĐT (07/7/2026)',
  },
  {
    code: '1.000715',
    name: 'Cấp Chứng nhận trường mầm non đạt kiểm định chất lượng giáo dục',
    endedBy: 'Thông tư 57/2026/TT-BGDĐT (07/7/2026)',
  },
  { code: '1.003596', name: 'Phê duyệt kế hoạch khuyến nông địa phương (cấp xã)', endedBy: 'Nghị định 268/2026/NĐ-CP' },
  {
    code: '1.014116',
    name: 'Tiếp nhận vào công chức không giữ chức vụ lãnh đạo, quản lý',
    endedBy: 'Nghị định 300/2026/NĐ-CP (29/7/2026)',
  },
  {
    code: '1.013723',
    name: 'Kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa nhóm 2 nhập khẩu',
    endedBy: 'Bãi bỏ theo bảng rà soát ngày 29/9/2026',
  },
  { code: '1.014311', endedBy: 'Bãi bỏ theo bảng rà soát ngày 29/9/2026' },
  { code: '1.009444', name: 'Gia hạn hoạt động cảng, bến thủy nội địa', endedBy: 'Bãi bỏ theo bảng rà soát ngày 29/9/2026' },
  { code: '2.001009', endedBy: 'Bãi bỏ ngày 10/11/2025' },
];
