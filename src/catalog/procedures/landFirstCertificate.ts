import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { landDecisionDay } from './dataDays.ts';
import { landFees } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { penaltyDecision } from './papers/landPapers.ts';
import { workingDays } from './times.ts';

/** The first certificate of a plot (đất đai: cấp giấy chứng nhận lần đầu). */
export const firstLandCertificateProcedures: Procedure[] = [
  {
    code: '1.115520',
    name: 'Đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài',
    area: 'Đất đai',
    summary: {
      vi: 'Làm sổ đỏ lần đầu cho đất đang ở, đang canh tác.',
      en: 'Get a first land certificate for land that you live on or farm.',
    },
    keywords: [
      'làm sổ đỏ',
      'làm sổ đỏ lần đầu',
      'cấp sổ đỏ',
      'đất chưa có sổ',
      'làm bìa đỏ',
      'sổ hồng',
      'đăng ký đất đai',
      'giấy chứng nhận quyền sử dụng đất',
      'gcn',
    ],
    serviceLevel: 'partial',
    channels: sameForAll(
      everyWay,
      workingDays(
        13,
        'Đăng ký đất đai không quá 10 ngày làm việc, cấp giấy chứng nhận không quá 03 ngày làm việc. Xã miền núi, vùng sâu, vùng xa, vùng khó khăn, đặc biệt khó khăn: không quá 23 ngày làm việc.',
      ),
      landFees,
    ),
    paperCases: [
      everyDossier([
        {
          id: 'registrationForm25',
          name: 'Mẫu số 25 Đơn đăng ký đất đai, tài sản gắn liền với đất',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Mẫu số 25 của tỉnh: hỏi công chức một cửa để lấy mẫu giấy; không tẩy xóa trên đơn.',
            en: "The province's form 25: ask the desk officer for it; do not erase anything on it.",
          },
        },
        {
          id: 'oldLandPapers',
          name: 'Một trong các loại giấy tờ quy định tại Điều 137, khoản 1, khoản 5 Điều 148, khoản 1, khoản 5 Điều 149 Luật Đất đai, sơ đồ nhà ở, công trình xây dựng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Giấy tờ đất cũ mình có: giấy giao đất, giấy mua bán viết tay, biên lai thuế… kèm sơ đồ nhà nếu xin chứng nhận cả nhà.',
            en: 'The old land papers you have: allotment paper, handwritten sale, tax receipts… with a sketch of the house if it is to be certified too.',
          },
        },
        {
          id: 'financialDeclarations',
          name: 'Hồ sơ kê khai xác định nghĩa vụ tài chính trong trường hợp có nhu cầu cấp Giấy chứng nhận: Tờ khai lệ phí trước bạ, tờ khai thuế phi nông nghiệp theo Mẫu do Bộ Tài chính quy định; Văn bản đề nghị miễn, giảm theo Mẫu số 11 ban hành kèm theo Quyết định số 55/2026/QĐ-UBND và giấy tờ chứng minh thuộc đối tượng được miễn, giảm nghĩa vụ tài chính theo quy định (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Tờ khai lệ phí trước bạ và thuế; thuộc diện miễn, giảm thì thêm đơn Mẫu số 11 và giấy chứng minh.',
            en: 'Registration fee and tax declarations; for an exemption add form 11 and the proof.',
          },
        },
        {
          id: 'householdMembers',
          name: 'Văn bản xác định các thành viên có chung quyền sử dụng đất của hộ gia đình đang sử dụng đất đối với trường hợp hộ gia đình đang sử dụng đất',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi đất của cả hộ: ghi tên những người cùng có quyền.',
            en: 'Only for household land: the names of those who share the right.',
          },
          optional: true,
        },
        {
          id: 'heirsPledge',
          name: 'Văn bản cam kết của người nhận thừa kế hoặc văn bản thỏa thuận của những người nhận thừa kế đối với trường hợp nhận thừa kế quyền sử dụng đất chưa được cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo quy định của pháp luật về đất đai',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi đất do bố mẹ, ông bà để lại chưa có sổ: người nhận cam kết hoặc thỏa thuận; không bắt buộc công chứng.',
            en: "Only for inherited land without a certificate: the heirs' pledge or agreement; it need not be notarised.",
          },
          optional: true,
        },
        {
          id: 'inheritancePapers',
          name: 'Giấy tờ về việc nhận thừa kế quyền sử dụng đất theo quy định của pháp luật về dân sự và giấy tờ về việc chuyển quyền sử dụng đất đối với trường hợp quy định tại khoản 4 Điều 45 Luật Đất đai',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi đất do thừa kế.', en: 'Only for inherited land.' },
          optional: true,
        },
        {
          id: 'informalTransferPapers',
          name: 'Trường hợp nhận chuyển quyền sử dụng đất, quyền sở hữu nhà ở, công trình xây dựng mà chưa thực hiện thủ tục chuyển quyền theo quy định của pháp luật thì nộp giấy tờ về việc chuyển quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất có chữ ký của bên chuyển quyền và bên nhận chuyển quyền',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi đã mua bán, cho nhau mà chưa sang tên: giấy có chữ ký hai bên.',
            en: 'Only if the land changed hands without registration: the paper signed by both sides.',
          },
          optional: true,
        },
        {
          id: 'enlargedAreaPapers',
          name: 'Trường hợp thửa đất gốc có giấy tờ về quyền sử dụng đất quy định tại Điều 137 Luật Đất đai mà có phần diện tích đất tăng thêm đã được cấp Giấy chứng nhận thì nộp giấy tờ về việc chuyển quyền sử dụng đất và Giấy chứng nhận đã cấp cho phần diện tích tăng thêm',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi có phần đất mua thêm đã có sổ.', en: 'Only if an added part already has a certificate.' },
          optional: true,
        },
        {
          id: 'unauthorisedAllocationPapers',
          name: 'Giấy tờ về giao đất không đúng thẩm quyền hoặc giấy tờ về việc mua, nhận thanh lý, hóa giá, phân phối nhà ở, công trình xây dựng gắn liền với đất theo quy định tại Điều 140 Luật Đất đai (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi đất được giao không đúng thẩm quyền, hoặc nhà mua thanh lý, hóa giá.',
            en: 'Only for land allotted by a body without that power, or a house bought from the state.',
          },
          optional: true,
        },
        {
          ...penaltyDecision,
          name: 'Quyết định xử phạt vi phạm hành chính trong lĩnh vực đất đai đối với trường hợp có vi phạm hành chính trong lĩnh vực đất đai và giấy tờ chứng minh đã thực hiện quyết định xử phạt',
          optional: true,
        },
        {
          id: 'penaltyForUseProof',
          name: 'Trường hợp quy định tại điểm a khoản 6 Điều 25 Nghị định số 101/2024/NĐ-CP thì nộp Quyết định xử phạt vi phạm hành chính trong lĩnh vực đất đai và giấy tờ chứng minh đã thực hiện quyết định xử phạt',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ với đất lấn chiếm, sai mục đích đã bị phạt.',
            en: 'Only for occupied or misused land that was penalised.',
          },
          optional: true,
        },
        {
          id: 'neighbourRights',
          name: 'Hợp đồng hoặc văn bản thỏa thuận hoặc quyết định của Tòa án nhân dân về việc xác lập quyền đối với thửa đất liền kề kèm theo sơ đồ thể hiện vị trí, kích thước phần diện tích thửa đất liền kề được quyền sử dụng hạn chế đối với trường hợp có đăng ký quyền đối với thửa đất liền kề',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi có quyền đi nhờ qua đất bên cạnh.', en: "Only if you have a right over the neighbour's plot." },
          optional: true,
        },
        {
          id: 'plotSurvey',
          name: 'Mảnh trích đo bản đồ địa chính thửa đất (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Nếu đã đo thì nộp; chưa đo thì thôi.', en: 'Hand it in if the plot was measured; otherwise not.' },
          optional: true,
        },
        {
          id: 'buildingDesign',
          name: 'Hồ sơ thiết kế xây dựng công trình đã được cơ quan chuyên môn về xây dựng thẩm định hoặc đã có văn bản chấp thuận kết quả nghiệm thu hoàn thành hạng mục công trình, công trình xây dựng theo quy định của pháp luật về xây dựng đối với trường hợp chứng nhận quyền sở hữu công trình xây dựng trên đất nông nghiệp mà chủ sở hữu công trình không có một trong các loại giấy tờ quy định tại Điều 149 Luật Đất đai hoặc công trình được miễn giấy phép xây dựng theo quy định của pháp luật về xây dựng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ với công trình xây trên đất nông nghiệp.', en: 'Only for a structure on farm land.' },
          optional: true,
        },
        {
          id: 'buildingMayStay',
          name: 'Trường hợp hộ gia đình, cá nhân có nhu cầu cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất đối với nhà ở, công trình xây dựng thuộc trường hợp phải xin phép xây dựng quy định tại khoản 3 Điều 148, khoản 3 Điều 149 Luật Đất đai thì nộp giấy xác nhận của cơ quan có chức năng quản lý về xây dựng cấp huyện (cũ) trước ngày 01 tháng 7 năm 2025 về đủ điều kiện tồn tại nhà ở, công trình xây dựng đó theo quy định của pháp luật về xây dựng (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ với nhà phải xin phép mà chưa xin: giấy xác nhận cũ của huyện, nếu có.',
            en: "Only for a house built without the permit it needed: the former district's confirmation, if any.",
          },
          optional: true,
        },
      ]),
    ],
    results: ['Giấy chứng nhận', 'Thông báo xác nhận kết quả đăng ký đất đai'],
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
    ],
    resolvingSystem: 'land',
    authority: 'Cơ quan quản lý đất đai cấp xã',
    formId: 'generalRequest',
    decision: '2252/QĐ-VP',
    dataOn: landDecisionDay,
  },
];
