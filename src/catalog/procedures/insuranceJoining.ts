import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { free } from './fees.ts';
import * as hints from './papers/hints.ts';
import { collectorPayment, participantForm } from './papers/insurancePapers.ts';
import { workingDays } from './times.ts';

/** Joining health or voluntary social insurance (BHYT, BHXH), resolved by the social insurance office. */
export const insuranceJoiningProcedures: Procedure[] = [
  {
    code: '1.001939',
    name: 'Đăng ký đóng, cấp thẻ BHYT đối với người chỉ tham gia BHYT',
    area: 'Thu BHXH, BHYT, BHTN, BH tai nạn lao động, BNN',
    summary: {
      vi: 'Mua hoặc xin thẻ bảo hiểm y tế cho người chỉ tham gia bảo hiểm y tế, như hộ gia đình, hộ nghèo, học sinh.',
      en: 'Buy or ask for a health insurance card if you have health insurance only: households, poor households, pupils.',
    },
    keywords: [
      'bhyt',
      'bảo hiểm y tế',
      'thẻ bảo hiểm',
      'mua bảo hiểm y tế',
      'làm thẻ bảo hiểm',
      'bảo hiểm hộ gia đình',
      'thẻ bhyt',
      'bảo hiểm hộ nghèo',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(5), free),
    paperCases: [
      {
        id: 'participant',
        name: 'Đối với người tham gia',
        papers: [
          {
            ...participantForm,
            name: 'Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT (Mẫu TK1-TS) đối với người tham gia lần đầu hoặc có mã số BHXH nhưng chưa đủ thông tin',
          },
          {
            id: 'onlineForm',
            name: 'Trường hợp người tham gia do ngân sách nhà nước hỗ trợ một phần mức đóng BHYT, người tham gia BHYT theo hộ gia đình nộp qua Cổng Dịch vụ công thì kê khai Tờ khai đăng ký đóng, cấp thẻ BHYT trên Cổng Dịch vụ công (Mẫu 01-TK)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Chỉ khi nộp qua Cổng: khai mẫu 01-TK ngay trên Cổng.',
              en: 'Only when filing on the portal: fill in form 01-TK there.',
            },
            optional: true,
          },
          {
            id: 'higherBenefitProof',
            name: 'Trường hợp người tham gia được hưởng quyền lợi BHYT cao hơn: bổ sung Giấy tờ chứng minh (nếu có) theo Phụ lục 03 (ban hành kèm theo Quyết định số 948/QĐ-BHXH ngày 05/6/2023 của Tổng Giám đốc Bảo hiểm xã hội Việt Nam)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Chỉ khi được hưởng mức cao hơn (người có công, hộ nghèo…): giấy tờ chứng minh, nếu có.',
              en: 'Only for a higher benefit (people of merit, poor households…): the proof, if any.',
            },
            optional: true,
          },
          {
            id: 'organDonorPaper',
            name: 'Trường hợp người tham gia là người đã hiến bộ phận cơ thể người theo quy định của pháp luật: bổ sung Giấy ra viện có ghi rõ "đã hiến bộ phận cơ thể"',
            originals: 1,
            copies: 1,
            handling: 'attach',
            hint: { vi: 'Chỉ với người đã hiến bộ phận cơ thể.', en: 'Only for organ donors.' },
            optional: true,
          },
        ],
      },
      {
        id: 'organisation',
        name: 'Đơn vị; Ủy ban nhân dân xã; cơ sở trợ giúp xã hội; tổ chức dịch vụ; cơ sở giáo dục',
        papers: [
          {
            id: 'beneficiaryList',
            name: 'Danh sách đối tượng tham gia BHYT (Mẫu số 2) đối với đối tượng do Bộ Lao động – Thương binh và xã hội quản lý',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
          {
            id: 'participantList',
            name: 'Danh sách người chỉ tham gia BHYT (Mẫu D03-TS) kèm theo mẫu TK1-TS của người tham gia',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
          {
            ...collectorPayment,
            name: 'Giấy thanh toán thù lao cho tổ chức làm dịch vụ thu (Mẫu C66a-HD) tương ứng với số tiền nộp (đối với Tổ chức dịch vụ/Cơ sở giáo dục)',
          },
        ],
      },
      {
        id: 'insuranceSection',
        name: 'Phòng/Tổ chế độ BHXH',
        papers: [
          {
            id: 'paidByInsuranceList',
            name: 'Danh sách người chỉ tham gia BHYT (Mẫu D03-TS) đối với người tham gia BHYT do tổ chức BHXH đóng (kể cả đối tượng đang chờ ban hành quyết định hưởng hưu trí)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
        ],
      },
      {
        id: 'refund',
        name: 'Trường hợp hoàn trả tiền đã đóng',
        papers: [
          {
            id: 'refundPapers',
            name: 'Đối với người tham gia: Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT (Mẫu TK1-TS). Văn bản chứng thực hoặc bản chụp kèm theo bản chính Giấy chứng tử đối với trường hợp chết',
            originals: 1,
            copies: 1,
            handling: 'attach',
            hint: {
              vi: 'Tờ khai TK1-TS; nếu người tham gia đã mất thì thêm giấy chứng tử (bản chụp kèm bản chính).',
              en: 'Form TK1-TS; if the person died, also the death certificate (copy with the original).',
            },
          },
          {
            id: 'refundList',
            name: 'Đối với Tổ chức dịch vụ/Cơ sở giáo dục: Trường hợp hoàn trả tiền đóng BHYT cho nhiều người trong cùng đối tượng, lập danh sách đề nghị hoàn trả theo mẫu D03-TS',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
        ],
      },
    ],
    results: [
      'Thẻ BHYT',
      'Quyết định về việc hoàn trả tiền thu BHXH, BHYT, BHTN, BHTNLĐ, BNN',
      'Quyết định hoàn trả (mẫu C16-TS) và Tiền hoàn trả',
    ],
    legalBasis: [
      '25/2008/QH12',
      '46/2014/QH13',
      '146/2018/NĐ-CP',
      '104/2022/NĐ-CP',
      '102/2018/TT-BTC',
      '3510/QĐ-BHXH',
      '490/QĐ-BHXH',
      '505/QĐ-BHXH',
      '838/QĐ-BHXH',
      '888/QĐ-BHXH',
      '948/QĐ-BHXH',
    ],
    resolvingSystem: 'socialInsurance',
    authority: 'Bảo hiểm xã hội cơ sở',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-d79c-73cd-8614-c7a7882c5e05',
    decision: '1474/QĐ-BTC',
    dataOn: julyCrawl,
  },
  {
    code: '1.002179',
    name: 'Đăng ký, đăng ký lại, điều chỉnh đóng BHXH tự nguyện; cấp sổ BHXH',
    area: 'Thu BHXH, BHYT, BHTN, BH tai nạn lao động, BNN',
    summary: {
      vi: 'Tham gia, đóng tiếp hoặc thay đổi mức đóng bảo hiểm xã hội tự nguyện để sau này có lương hưu.',
      en: 'Join, rejoin or change voluntary social insurance, for a pension later.',
    },
    keywords: [
      'bhxh',
      'bảo hiểm xã hội tự nguyện',
      'bhxh tự nguyện',
      'đóng bảo hiểm',
      'sổ bảo hiểm',
      'mua bảo hiểm xã hội',
      'lương hưu',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(5), free),
    paperCases: [
      {
        id: 'participant',
        name: 'Người tham gia',
        papers: [
          {
            id: 'participantForm',
            name: 'Trường hợp người tham gia đóng trực tiếp cho cơ quan BHXH hoặc Tổ chức dịch vụ: Tờ khai tham gia điều chỉnh thông tin BHXH, BHYT (Mẫu TK1-TS) đối với người tham gia lần đầu hoặc có mã số BHXH nhưng chưa đủ thông tin',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Mẫu TK1-TS: xin tại đại lý thu hoặc cơ quan bảo hiểm xã hội; chỉ cần khi tham gia lần đầu hoặc thông tin còn thiếu.',
              en: 'Form TK1-TS: ask the collection agent or the social insurance office; only for a first time or missing data.',
            },
          },
          {
            id: 'onlineForm',
            name: 'Trường hợp người tham gia nộp qua Cổng Dịch vụ công: Tờ khai điện tử đăng ký tham gia BHXH tự nguyện trên Cổng Dịch vụ công (Mẫu 02-TK)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Chỉ khi nộp qua Cổng: khai mẫu 02-TK ngay trên Cổng.',
              en: 'Only when filing on the portal: fill in form 02-TK there.',
            },
            optional: true,
          },
          {
            id: 'refundPapers',
            name: 'Trường hợp hoàn trả tiền đã đóng: Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT (Mẫu TK1-TS); Sổ BHXH; Văn bản chứng thực hoặc bản chụp kèm theo bản chính giấy chứng tử (đối với trường hợp đã chết)',
            originals: 1,
            copies: 1,
            handling: 'attach',
            hint: {
              vi: 'Chỉ khi xin lại tiền đã đóng: tờ khai, sổ BHXH, và giấy chứng tử nếu người tham gia đã mất.',
              en: 'Only to get money back: the form, the insurance book, and the death certificate if the person died.',
            },
            optional: true,
          },
        ],
      },
      {
        id: 'collector',
        name: 'Đại lý thu',
        papers: [
          {
            id: 'participantList',
            name: 'Danh sách người tham gia BHXH tự nguyện (Mẫu D05-TS)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
          {
            ...collectorPayment,
            name: 'Giấy thanh toán thù lao cho tổ chức làm dịch vụ thu (Mẫu C66a-HD) tương ứng với số tiền nộp',
          },
        ],
      },
    ],
    results: [
      'Sổ BHXH',
      'Quyết định về việc hoàn trả tiền thu BHXH, BHYT, BHTN, BHTNLĐ, BNN',
      'Quyết định hoàn trả (mẫu C16-TS) và Tiền hoàn trả',
      'Tiền hoàn trả (nếu có)',
    ],
    legalBasis: [
      '58/2014/QH13',
      '134/2015/NĐ-CP',
      '104/2022/NĐ-CP',
      '01/2016/TT-BLĐTBXH',
      '102/2018/TT-BTC',
      '490/QĐ-BHXH',
      '505/QĐ-BHXH',
      '838/QĐ-BHXH',
      '888/QĐ-BHXH',
      '948/QĐ-BHXH',
    ],
    resolvingSystem: 'socialInsurance',
    authority: 'Bảo hiểm xã hội cơ sở',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-d782-7538-959f-13ec3688f02c',
    decision: '1474/QĐ-BTC',
    dataOn: julyCrawl,
  },
];
