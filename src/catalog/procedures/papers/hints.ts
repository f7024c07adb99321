import type { Text } from '../../../domain/basics/text.ts';

/* Plain words that many papers share: what it looks like, who has it, what to do without it. */

export const officialForm: Text = {
  vi: 'Mẫu này chưa có trên máy: hỏi công chức một cửa để lấy mẫu giấy, hoặc tải ở trang thủ tục trên Cổng Dịch vụ công quốc gia.',
  en: "This form is not on this machine yet: ask the desk officer for it, or take it from the procedure's page on the national portal.",
};

export const birthCertificate: Text = {
  vi: 'Giấy khai sinh hoặc bản sao; tra được trên máy thì không cần. Mất thì xin bản sao ở xã.',
  en: 'The birth certificate or a copy; not needed if it can be looked up. If it is lost, ask the commune for a copy.',
};

export const deathCertificate: Text = {
  vi: 'Giấy chứng tử hoặc trích lục khai tử do xã cấp. Chưa khai tử thì làm khai tử trước.',
  en: 'The death certificate or extract from the commune. If the death is not registered yet, do that first.',
};

export const disabilityCertificate: Text = {
  vi: 'Giấy xác nhận khuyết tật do xã cấp. Chưa có thì làm thủ tục xác định khuyết tật trước.',
  en: 'The disability certificate from the commune. Without it, ask for a disability assessment first.',
};

export const poorHouseholdPaper: Text = {
  vi: 'Giấy hộ nghèo, hộ cận nghèo do xã cấp; tra được trên máy thì không cần.',
  en: 'The poor or near-poor household paper from the commune; not needed if it can be looked up.',
};

export const landCertificate: Text = {
  vi: 'Sổ đỏ, sổ hồng bản gốc: nộp để ghi thay đổi hoặc đổi giấy mới. Giữ lại bản chụp và giấy tiếp nhận.',
  en: 'The original land certificate: handed in to be updated or exchanged. Keep a photocopy and the receipt.',
};

export const healthCheck: Text = { vi: 'Giấy khám sức khỏe của cơ sở y tế.', en: 'A health check from a medical facility.' };

export const hospitalPaper: Text = {
  vi: 'Do bệnh viện hoặc trạm y tế nơi chữa trị cấp.',
  en: 'Issued by the hospital or health station that treated you.',
};

export const photos: Text = {
  vi: 'Hai ảnh chụp cả người, nhìn thẳng, cỡ 8 × 10 cm, mới chụp trong 06 tháng.',
  en: 'Two full-length photos facing the camera, 8 × 10 cm, taken within six months.',
};

export const ifAny: Text = { vi: 'Có thì nộp, không có thì thôi.', en: 'Hand it in if you have it; if not, leave it.' };

export const oneOfThese: Text = { vi: 'Chỉ cần giấy đúng với trường hợp của mình.', en: 'Only the papers that fit your case.' };

export const byTheOffice: Text = {
  vi: 'Cơ quan lập, người dân không phải chuẩn bị.',
  en: 'Drawn up by the office; citizens need not prepare it.',
};

export const byTheVillage: Text = {
  vi: 'Thôn họp và lập biên bản, trưởng thôn nộp.',
  en: 'The village meets and writes the minutes; the village head hands them in.',
};

export const organisationsOnly: Text = {
  vi: 'Chỉ với tổ chức; hộ gia đình, cá nhân không cần.',
  en: 'Only for organisations; households and individuals do not need it.',
};

export const projectsOnly: Text = {
  vi: 'Chỉ với dự án; hộ gia đình, cá nhân không có dự án thì không cần.',
  en: 'Only for projects; households without one do not need it.',
};
