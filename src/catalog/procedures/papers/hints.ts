/* Plain words that many papers share: what it looks like, who has it, what to do without it. */

export const officialForm: string =
  'Mẫu này chưa có trên máy: hỏi công chức một cửa để lấy mẫu giấy, hoặc tải ở trang thủ tục trên Cổng Dịch vụ công quốc gia.';

export const birthCertificate: string =
  'Giấy khai sinh hoặc bản sao; tra được trên máy thì không cần. Mất thì xin bản sao ở xã.';

export const deathCertificate: string = 'Giấy chứng tử hoặc trích lục khai tử do xã cấp. Chưa khai tử thì làm khai tử trước.';

export const disabilityCertificate: string =
  'Giấy xác nhận khuyết tật do xã cấp. Chưa có thì làm thủ tục xác định khuyết tật trước.';

export const poorHouseholdPaper: string = 'Giấy hộ nghèo, hộ cận nghèo do xã cấp; tra được trên máy thì không cần.';

export const landCertificate: string =
  'Sổ đỏ, sổ hồng bản gốc: nộp để ghi thay đổi hoặc đổi giấy mới. Giữ lại bản chụp và giấy tiếp nhận.';

export const healthCheck: string = 'Giấy khám sức khỏe của cơ sở y tế.';

export const hospitalPaper: string = 'Do bệnh viện hoặc trạm y tế nơi chữa trị cấp.';

export const photos: string = 'Hai ảnh chụp cả người, nhìn thẳng, cỡ 8 × 10 cm, mới chụp trong 06 tháng.';

export const ifAny: string = 'Có thì nộp, không có thì thôi.';

export const oneOfThese: string = 'Chỉ cần giấy đúng với trường hợp của mình.';

export const byTheOffice: string = 'Cơ quan lập, người dân không phải chuẩn bị.';

export const byTheVillage: string = 'Thôn họp và lập biên bản, trưởng thôn nộp.';

export const organisationsOnly: string = 'Chỉ với tổ chức; hộ gia đình, cá nhân không cần.';

export const projectsOnly: string = 'Chỉ với dự án; hộ gia đình, cá nhân không có dự án thì không cần.';
