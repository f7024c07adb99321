import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { councilCharge } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { declaration, identityPaper, interactiveForm, neighbourPapers, residenceProof } from './papers/civilStatusPapers.ts';
import { mayTakeLonger, workingDays } from './times.ts';

/** Marriages with a foreigner, or at the border (hộ tịch: kết hôn có yếu tố nước ngoài). */
export const marriageAbroadProcedures: Procedure[] = [
  {
    code: '2.000806',
    name: 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài',
    area: 'Hộ tịch',
    summary: {
      vi: 'Đăng ký kết hôn với người nước ngoài hoặc người Việt định cư ở nước ngoài.',
      en: 'Register a marriage with a foreigner or a Vietnamese who lives abroad.',
    },
    keywords: [
      'kết hôn với người nước ngoài',
      'lấy chồng nước ngoài',
      'lấy vợ nước ngoài',
      'kết hôn việt kiều',
      'kết hôn có yếu tố nước ngoài',
      'giấy kết hôn',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(5, mayTakeLonger), [councilCharge]),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký kết hôn theo mẫu, có đủ thông tin của hai bên nam, nữ. Hai bên nam, nữ có thể khai chung vào một Tờ khai đăng ký kết hôn (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký kết hôn (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        {
          id: 'foreignPassportCopy',
          name: 'Người nước ngoài, công dân Việt Nam định cư ở nước ngoài phải nộp bản sao hộ chiếu/giấy tờ có giá trị thay thế hộ chiếu',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Bản sao hộ chiếu của người nước ngoài hoặc người Việt định cư ở nước ngoài.',
            en: 'A copy of the passport of the foreigner or of the Vietnamese settled abroad.',
          },
        },
        {
          id: 'foreignSingleStatus',
          name: 'Giấy tờ chứng minh tình trạng hôn nhân của người nước ngoài do cơ quan có thẩm quyền của nước mà người đó là công dân cấp còn giá trị sử dụng, xác nhận hiện tại người đó không có vợ hoặc không có chồng; trường hợp nước ngoài không cấp xác nhận tình trạng hôn nhân thì thay bằng giấy tờ do cơ quan có thẩm quyền nước ngoài xác nhận người đó có đủ điều kiện kết hôn theo pháp luật nước đó',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Giấy do nước của người đó cấp, xác nhận hiện không có vợ hoặc chồng. Dùng theo hạn ghi trên giấy; không ghi hạn thì dùng trong 06 tháng.',
            en: "Issued by that person's country: they have no wife or husband now. Valid as it says, or for six months if it says nothing.",
          },
        },
        {
          id: 'mentalHealthConfirmation',
          name: 'Giấy xác nhận của tổ chức y tế có thẩm quyền của Việt Nam hoặc nước ngoài xác nhận các bên kết hôn không mắc bệnh tâm thần hoặc bệnh khác mà không có khả năng nhận thức, làm chủ được hành vi của mình',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Cơ sở y tế có thẩm quyền xác nhận hai bên không mắc bệnh tâm thần, làm chủ được việc mình làm; dùng trong 06 tháng.',
            en: 'A competent medical body confirms that both are of sound mind; valid six months.',
          },
        },
        {
          id: 'employerConfirmation',
          name: 'Công dân Việt Nam là công chức, viên chức hoặc đang phục vụ trong lực lượng vũ trang phải nộp văn bản của cơ quan, đơn vị quản lý xác nhận việc kết hôn với người nước ngoài không trái với quy định của ngành đó',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi người Việt Nam là công chức, viên chức, bộ đội, công an: cơ quan quản lý xác nhận việc kết hôn không trái quy định của ngành.',
            en: 'Only if the Vietnamese party is an official or serves in the armed forces: the unit confirms that its rules allow this marriage.',
          },
          optional: true,
        },
        {
          id: 'embassySingleStatus',
          name: 'Trường hợp người yêu cầu đăng ký kết hôn đang công tác, học tập, lao động có thời hạn ở nước ngoài thì phải nộp Giấy xác nhận tình trạng hôn nhân do Cơ quan đại diện ngoại giao, Cơ quan đại diện lãnh sự của Việt Nam ở nước ngoài cấp',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi đang làm việc hoặc học ở nước ngoài: xin tại Đại sứ quán hoặc Lãnh sự quán Việt Nam.',
            en: 'Only for someone working or studying abroad: ask the Vietnamese embassy or consulate.',
          },
          optional: true,
        },
        {
          id: 'foreignDivorceExtract',
          name: 'Công dân Việt Nam đã ly hôn hoặc hủy việc kết hôn tại cơ quan có thẩm quyền của nước ngoài phải nộp bản sao trích lục hộ tịch về việc đã ghi vào sổ việc ly hôn hoặc hủy việc kết hôn trái pháp luật (Trích lục ghi chú ly hôn)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi đã ly hôn ở nước ngoài: trích lục ghi chú ly hôn.',
            en: 'Only after a divorce abroad: the extract that records it here.',
          },
          optional: true,
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Giấy chứng nhận kết hôn'],
    legalBasis: [
      '52/2014/QH13',
      '60/2014/QH13',
      '123/2015/NĐ-CP',
      '87/2020/NĐ-CP',
      '104/2022/NĐ-CP',
      '07/2025/NĐ-CP',
      '120/2025/NĐ-CP',
      '18/2026/NĐ-CP',
      '66.7/2025/NQ-CP',
      '85/2019/TT-BTC',
      '04/2020/TT-BTP',
      '106/2021/TT-BTC',
      '01/2022/TT-BTP',
      '03/2023/TT-BTP',
      '04/2024/TT-BTP',
      '08/2025/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'marriageRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e13-728a-a0cd-635811d8432e',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '1.000094',
    name: 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài tại khu vực biên giới',
    area: 'Hộ tịch',
    summary: {
      vi: 'Đăng ký kết hôn ở xã biên giới với người nước láng giềng.',
      en: 'Register a marriage in a border commune with a citizen of the neighbouring country.',
    },
    keywords: [
      'kết hôn biên giới',
      'kết hôn người Lào',
      'lấy vợ Lào',
      'lấy chồng Lào',
      'kết hôn khu vực biên giới',
      'giấy kết hôn',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(3, mayTakeLonger), [councilCharge]),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký kết hôn theo mẫu, có đủ thông tin của hai bên nam, nữ. Hai bên nam, nữ có thể khai chung vào một Tờ khai đăng ký kết hôn (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký kết hôn (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        neighbourPapers,
        {
          id: 'neighbourSingleStatus',
          name: 'Giấy tờ do cơ quan có thẩm quyền của nước láng giềng cấp không quá 06 tháng tính đến ngày nhận hồ sơ, xác nhận công dân nước láng giềng hiện tại là người không có vợ hoặc không có chồng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Giấy do nước láng giềng cấp chưa quá 06 tháng, xác nhận người đó hiện không có vợ hoặc chồng.',
            en: 'Issued by the neighbouring country within six months: the person has no wife or husband.',
          },
        },
        identityPaper,
        {
          ...residenceProof,
          name: 'Giấy tờ chứng minh nơi cư trú của công dân Việt Nam để chứng minh thẩm quyền đăng ký kết hôn trong trường hợp cơ quan đăng ký hộ tịch không thể khai thác được thông tin về nơi cư trú của công dân theo các phương thức quy định tại khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP ngày 21/12/2022 của Chính phủ. Trường hợp các thông tin về giấy tờ chứng minh nơi cư trú đã được khai thác từ Cơ sở dữ liệu quốc gia về dân cư bằng các phương thức này thì người có yêu cầu không phải xuất trình (theo hình thức trực tiếp) hoặc tải lên (theo hình thức trực tuyến)',
        },
      ]),
    ],
    results: ['Giấy chứng nhận kết hôn'],
    legalBasis: [
      '52/2014/QH13',
      '60/2014/QH13',
      '123/2015/NĐ-CP',
      '87/2020/NĐ-CP',
      '104/2022/NĐ-CP',
      '07/2025/NĐ-CP',
      '120/2025/NĐ-CP',
      '18/2026/NĐ-CP',
      '66.7/2025/NQ-CP',
      '85/2019/TT-BTC',
      '04/2020/TT-BTP',
      '106/2021/TT-BTC',
      '01/2022/TT-BTP',
      '03/2023/TT-BTP',
      '04/2024/TT-BTP',
      '08/2025/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'marriageRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3801-752b-a01a-93596242f811',
    decision: '163/QĐ-BTP',
    dataOn: julyCrawl,
  },
];
