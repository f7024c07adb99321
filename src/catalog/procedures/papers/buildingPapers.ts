import type { RequiredPaper } from '../../../domain/procedure/procedure.ts';
import type { UnnamedPaper } from './unnamedPaper.ts';
import * as hints from './hints.ts';

/*
 * Papers of building permits (giấy phép xây dựng), in the wording of Quyết định 1077/QĐ-BXD.
 */

export const permitForm: RequiredPaper = {
  id: 'permitForm',
  name: 'Đơn đề nghị cấp giấy phép sửa chữa, cải tạo công trình theo Mẫu số 1 Phụ lục số II Nghị định số 175/2024/NĐ-CP ngày 30/12/2024 của Chính phủ',
  originals: 1,
  copies: 1,
  handling: 'attach',
  hint: hints.officialForm,
};

export const landRight: RequiredPaper = {
  id: 'landRight',
  name: 'Một trong những giấy tờ hợp pháp về đất đai chứng minh sự phù hợp mục đích sử dụng đất và sở hữu công trình để cấp phép xây dựng theo quy định tại Điều 53 của Nghị định số 175/2024/NĐ-CP',
  originals: 1,
  copies: 1,
  handling: 'attach',
  hint: 'Sổ đỏ hoặc một giấy tờ đất hợp pháp khác. Đất đã có trong cơ sở dữ liệu quốc gia thì dùng dữ liệu thay giấy.',
};

export const projectApproval: RequiredPaper = {
  id: 'projectApproval',
  name: 'Quyết định phê duyệt dự án; văn bản thông báo kết quả thẩm định của cơ quan chuyên môn về xây dựng và hồ sơ bản vẽ thiết kế cơ sở được đóng dấu xác nhận kèm theo (nếu có); báo cáo kết quả thẩm tra thiết kế xây dựng (nếu có) theo quy định tại khoản 5 Điều 43 Nghị định số 175/2024/NĐ-CP, Nghị định số 105/2025/NĐ-CP và Nghị định số 144/2025/NĐ-CP; kết quả thủ tục hành chính theo quy định của pháp luật về phòng cháy và chữa cháy đối với hồ sơ thiết kế đề nghị cấp giấy phép xây dựng; kết quả thực hiện thủ tục về bảo vệ môi trường theo quy định của pháp luật về bảo vệ môi trường (đối với trường hợp không thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng tại cơ quan chuyên môn về xây dựng)',
  originals: 1,
  copies: 1,
  handling: 'attach',
  hint: hints.projectsOnly,
};

export const designDrawings: RequiredPaper = {
  id: 'designDrawings',
  name: '02 bộ bản vẽ thiết kế xây dựng trong hồ sơ thiết kế xây dựng triển khai sau thiết kế cơ sở được phê duyệt theo quy định của pháp luật về xây dựng, gồm; bản vẽ tổng mặt bằng toàn dự án, mặt bằng định vị công trình trên lô đất; bản vẽ kiến trúc các mặt bằng, các mặt đứng và mặt cắt chủ yếu của công trình; bản vẽ mặt bằng, mặt cắt móng; các bản vẽ thể hiện giải pháp kết cấu chính của công trình; bản vẽ mặt bằng đấu nối với hệ thống hạ tầng kỹ thuật bên ngoài công trình, dự án',
  originals: 2,
  copies: 0,
  handling: 'attach',
  hint: 'Bộ bản vẽ do đơn vị thiết kế làm.',
};

export const religiousApproval: RequiredPaper = {
  id: 'religiousApproval',
  name: 'Văn bản chấp thuận về sự cần thiết xây dựng và quy mô công trình của cơ quan chuyên môn về tôn giáo thuộc Ủy ban nhân dân cấp tỉnh',
  originals: 1,
  copies: 1,
  handling: 'attach',
  hint: 'Văn bản chấp thuận của cơ quan quản lý tôn giáo của tỉnh.',
};

export const heritageNeed: UnnamedPaper = {
  id: 'heritageNeed',
  originals: 1,
  copies: 1,
  handling: 'attach',
  hint: 'Chỉ với công trình thuộc di tích.',
  optional: true,
};

export const existingDrawings: RequiredPaper = {
  id: 'existingDrawings',
  name: 'Bản vẽ hiện trạng của các bộ phận công trình dự kiến sửa chữa, cải tạo đã được phê duyệt theo quy định có tỷ lệ tương ứng với tỷ lệ các bản vẽ của hồ sơ đề nghị cấp phép sửa chữa, cải tạo và ảnh chụp (kích thước tối thiểu 10 x 15 cm) hiện trạng công trình và công trình lân cận trước khi sửa chữa, cải tạo',
  originals: 1,
  copies: 1,
  handling: 'attach',
  hint: 'Bản vẽ và ảnh hiện trạng chỗ định sửa, chụp trước khi sửa.',
};
