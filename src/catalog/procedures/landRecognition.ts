import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { landDecisionDay } from './dataDays.ts';
import { landFees } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import {
  changeForm29,
  exemptionProof,
  financialDeclarations,
  landRepresentative,
  originalCertificate,
  penaltyDecision,
} from './papers/landPapers.ts';
import { workingDays } from './times.ts';

/** The rest of a plot, its real use, its dwelling area (đất đai). */
export const landRecognitionProcedures: Procedure[] = [
  {
    code: '1.115514',
    name: 'Đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất đối với trường hợp hộ gia đình, cá nhân đã được cấp Giấy chứng nhận một phần diện tích vào loại đất ở trước ngày 01 tháng 7 năm 2004, phần diện tích còn lại của thửa đất chưa được cấp Giấy chứng nhận',
    area: 'Đất đai',
    summary: 'Làm sổ cho phần đất còn lại, khi một phần thửa đã có sổ đất ở trước 01/7/2004.',
    keywords: ['đất còn lại chưa có sổ', 'cấp thêm sổ đỏ', 'phần đất chưa cấp sổ', 'đất vườn chưa có sổ', 'làm sổ đỏ'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(
        10,
        'Xã miền núi, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn: không quá 20 ngày làm việc.',
      ),
      landFees,
    ),
    paperCases: [
      everyDossier([
        changeForm29,
        originalCertificate,
        {
          ...financialDeclarations,
          name: 'Hồ sơ kê khai xác định nghĩa vụ tài chính: Tờ khai lệ phí trước bạ, tờ khai thuế phi nông nghiệp theo mẫu do Bộ Tài chính quy định; Văn bản đề nghị miễn, giảm tiền thuê đất, tiền sử dụng đất theo Mẫu số 11 ban hành kèm theo Quyết định số 55/2026/QĐ-UBND, giấy tờ chứng minh thuộc đối tượng được miễn, giảm nghĩa vụ tài chính theo quy định (nếu có)',
        },
      ]),
    ],
    results: ['Giấy chứng nhận'],
    legalBasis: [
      '31/2024/QH15',
      '190/2025/QH15',
      '254/2025/QH15',
      '101/2024/NĐ-CP',
      '102/2024/NĐ-CP',
      '118/2025/NĐ-CP',
      '151/2025/NĐ-CP',
      '226/2025/NĐ-CP',
      '49/2026/NĐ-CP',
      '50/2026/NĐ-CP',
      '28/2024/NQ-HĐND',
      '12/2025/NQ-HĐND',
      '55/2026/QĐ',
    ],
    resolvingSystem: 'land',
    authority: 'Cơ quan quản lý đất đai cấp xã, Chủ tịch Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    decision: '2252/QĐ-VP',
    dataOn: landDecisionDay,
  },
  {
    code: '1.115535',
    name: 'Đăng ký biến động đất đai, tài sản gắn liền với đất trong trường hợp hộ gia đình, cá nhân đang sử dụng đất không đúng mục đích đã được Nhà nước giao đất, cho thuê đất, công nhận quyền sử dụng đất quy định tại điểm b khoản 6 Điều 25 Nghị định số 101/2024/NĐ-CP',
    area: 'Đất đai',
    summary: 'Ghi vào sổ đỏ mục đích đang dùng, khi đất đang dùng khác mục đích được giao.',
    keywords: ['đất sai mục đích', 'sử dụng đất không đúng mục đích', 'hợp thức hóa đất', 'biến động đất đai'],
    serviceLevel: 'partial',
    channels: sameForAll(
      everyWay,
      workingDays(
        7,
        'Xã miền núi, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn: không quá 17 ngày làm việc.',
      ),
      landFees,
    ),
    paperCases: [
      everyDossier([
        {
          ...changeForm29,
          name: 'Đơn đăng ký biến động đất đai, tài sản gắn liền với đất theo Mẫu số 29 tại Phụ lục IV ban hành kèm theo Quyết định số 55/2026/QĐ-UBND. Trường hợp hộ gia đình có yêu cầu ghi đầy đủ tên thành viên có chung quyền sử dụng đất của hộ gia đình thì trong Đơn đăng ký biến động đất đai, tài sản gắn liền với đất phải thể hiện thông tin các thành viên có chung quyền sử dụng đất của hộ gia đình',
        },
        { ...originalCertificate, name: 'Giấy chứng nhận đã cấp' },
        {
          ...penaltyDecision,
          name: 'Quyết định xử phạt vi phạm hành chính trong lĩnh vực đất đai và giấy tờ chứng minh đã thực hiện quyết định xử phạt',
        },
        {
          ...financialDeclarations,
          name: 'Hồ sơ kê khai xác định nghĩa vụ tài chính: Tờ khai lệ phí trước bạ, tờ khai thuế phi nông nghiệp theo mẫu do Bộ Tài chính quy định; Văn bản đề nghị miễn, giảm tiền thuê đất, tiền sử dụng đất theo Mẫu số 11 ban hành kèm theo Quyết định số 55/2026/QĐ-UBND, giấy tờ chứng minh thuộc đối tượng được miễn, giảm nghĩa vụ tài chính theo quy định (nếu có)',
        },
        landRepresentative,
      ]),
    ],
    results: ['Giấy chứng nhận'],
    legalBasis: [
      '31/2024/QH15',
      '190/2025/QH15',
      '254/2025/QH15',
      '101/2024/NĐ-CP',
      '102/2024/NĐ-CP',
      '118/2025/NĐ-CP',
      '151/2025/NĐ-CP',
      '226/2025/NĐ-CP',
      '49/2026/NĐ-CP',
      '50/2026/NĐ-CP',
      '28/2024/NQ-HĐND',
      '12/2025/NQ-HĐND',
      '55/2026/QĐ',
    ],
    resolvingSystem: 'land',
    authority: 'Chủ tịch Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    decision: '2252/QĐ-VP',
    dataOn: landDecisionDay,
  },
  {
    code: '1.115536',
    name: 'Xác định lại diện tích đất ở của hộ gia đình, cá nhân đã được cấp Giấy chứng nhận trước ngày 01 tháng 7 năm 2004',
    area: 'Đất đai',
    summary: 'Tính lại diện tích đất ở trong sổ đỏ cấp trước 01/7/2004.',
    keywords: ['xác định lại đất ở', 'tăng đất ở', 'diện tích đất ở', 'sổ đỏ cũ đất vườn', 'đất thổ cư'],
    serviceLevel: 'partial',
    channels: sameForAll(
      everyWay,
      workingDays(
        10,
        'Xã miền núi, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn: không quá 30 ngày làm việc.',
      ),
      landFees,
    ),
    paperCases: [
      everyDossier([
        changeForm29,
        { ...originalCertificate, name: 'Giấy chứng nhận đã cấp' },
        {
          ...landRepresentative,
          name: 'Văn bản về việc đại diện theo quy định của pháp luật về dân sự đối với trường hợp thực hiện thủ tục thông qua người đại diện',
        },
        { ...exemptionProof, name: 'Các loại giấy tờ về miễn, giảm nghĩa vụ tài chính (nếu có)' },
      ]),
    ],
    results: ['Giấy chứng nhận'],
    legalBasis: [
      '31/2024/QH15',
      '190/2025/QH15',
      '254/2025/QH15',
      '101/2024/NĐ-CP',
      '102/2024/NĐ-CP',
      '118/2025/NĐ-CP',
      '151/2025/NĐ-CP',
      '226/2025/NĐ-CP',
      '49/2026/NĐ-CP',
      '50/2026/NĐ-CP',
      '28/2024/NQ-HĐND',
      '12/2025/NQ-HĐND',
      '55/2026/QĐ',
    ],
    resolvingSystem: 'land',
    authority: 'Cơ quan quản lý đất đai cấp xã',
    formId: 'generalRequest',
    decision: '2252/QĐ-VP',
    dataOn: landDecisionDay,
  },
];
