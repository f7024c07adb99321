import type { PaperCase } from '../../../domain/procedure/procedure.ts';
import * as hints from './hints.ts';

/** Proofs for groups that must be in financial hardship (có khó khăn về tài chính), and for the rest. */
export const legalAidHardshipGroups: PaperCase[] = [
  {
    id: 'martyrFamily',
    name: 'Cha đẻ, mẹ đẻ, vợ, chồng, con của liệt sĩ và người có công nuôi dưỡng khi liệt sĩ còn nhỏ có khó khăn về tài chính',
    papers: [
      {
        id: 'hardshipPaper',
        name: 'Giấy chứng nhận hộ cận nghèo hoặc quyết định hưởng trợ cấp xã hội hàng tháng hoặc quyết định tiếp nhận đối tượng vào chăm sóc, nuôi dưỡng tại nhà xã hội, cơ sở bảo trợ xã hội',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
      },
      {
        id: 'martyrFamilyPaper',
        name: 'Quyết định của cơ quan có thẩm quyền về trợ cấp ưu đãi, trợ cấp tiền tuất đối với cha đẻ, mẹ đẻ, vợ, chồng, con của liệt sĩ và người có công nuôi dưỡng khi liệt sĩ còn nhỏ hoặc Giấy chứng nhận gia đình liệt sỹ, Bằng tổ quốc ghi công có tên liệt sỹ kèm theo giấy tờ chứng minh mối quan hệ thân nhân với liệt sỹ',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
      },
    ],
  },
  {
    id: 'agentOrange',
    name: 'Người nhiễm chất độc da cam có khó khăn về tài chính',
    papers: [
      {
        id: 'hardshipPaper',
        name: 'Giấy chứng nhận hộ cận nghèo hoặc quyết định hưởng trợ cấp xã hội hàng tháng hoặc quyết định tiếp nhận đối tượng vào chăm sóc, nuôi dưỡng tại nhà xã hội, cơ sở bảo trợ xã hội',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
      },
      {
        id: 'agentOrangePaper',
        name: 'Quyết định về việc trợ cấp ưu đãi đối với con của người hoạt động kháng chiến bị nhiễm chất độc hóa học hoặc Giấy chứng nhận bệnh tật, dị dạng, dị tật do nhiễm chất độc hóa học',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
      },
    ],
  },
  {
    id: 'elderly',
    name: 'Người cao tuổi có khó khăn về tài chính',
    papers: [
      {
        id: 'allowanceOrCareDecision',
        name: 'Quyết định hưởng trợ cấp xã hội hàng tháng; Quyết định tiếp nhận đối tượng vào chăm sóc, nuôi dưỡng tại nhà xã hội, cơ sở bảo trợ xã hội',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
        optional: true,
      },
      {
        id: 'nearPoorAndAgePaper',
        name: 'Giấy chứng nhận hộ cận nghèo kèm theo giấy tờ hợp pháp do cơ quan có thẩm quyền cấp xác định người có tên trong giấy là người cao tuổi',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
        optional: true,
      },
    ],
  },
  {
    id: 'disabled',
    name: 'Người khuyết tật có khó khăn về tài chính',
    papers: [
      {
        id: 'nearPoorAndDisabilityPaper',
        name: 'Giấy chứng nhận hộ cận nghèo kèm theo Giấy chứng nhận khuyết tật do cơ quan có thẩm quyền cấp',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
        optional: true,
      },
      {
        id: 'allowanceOrCareDecision',
        name: 'Quyết định hưởng trợ cấp xã hội hàng tháng; Quyết định tiếp nhận đối tượng vào chăm sóc, nuôi dưỡng tại nhà xã hội, cơ sở bảo trợ xã hội',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
        optional: true,
      },
    ],
  },
  {
    id: 'violenceVictim',
    name: 'Nạn nhân trong vụ việc bạo lực gia đình có khó khăn về tài chính',
    papers: [
      {
        id: 'shelterDecision',
        name: 'Quyết định tiếp nhận nạn nhân bạo lực gia đình vào nhà xã hội, cơ sở bảo trợ xã hội',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
        optional: true,
      },
      {
        id: 'nearPoorAndViolencePaper',
        name: 'Giấy chứng nhận hộ cận nghèo kèm theo một trong các loại giấy tờ: Giấy xác nhận của cơ sở khám bệnh, chữa bệnh về việc khám và điều trị thương tích do hành vi bạo lực gia đình gây ra; Quyết định cấm người gây bạo lực gia đình tiếp xúc với nạn nhân bạo lực gia đình; Quyết định xử lý vi phạm hành chính với người có hành vi bạo lực gia đình',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
        optional: true,
      },
    ],
  },
  {
    id: 'traffickingVictim',
    name: 'Nạn nhân, người đang trong quá trình xác định là nạn nhân của hành vi mua bán người và người dưới 18 tuổi đi cùng theo quy định của Luật Phòng, chống mua bán người',
    papers: [
      {
        id: 'traffickingPaper',
        name: 'Văn bản của cơ quan, người có thẩm quyền theo quy định của pháp luật phòng, chống mua bán người xác định người đó thuộc một trong những diện người này',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
      },
    ],
  },
  {
    id: 'personWithHiv',
    name: 'Người nhiễm HIV có khó khăn về tài chính',
    papers: [
      {
        id: 'hardshipPaper',
        name: 'Giấy chứng nhận hộ cận nghèo hoặc quyết định hưởng trợ cấp xã hội hàng tháng hoặc quyết định tiếp nhận đối tượng vào chăm sóc, nuôi dưỡng tại nhà xã hội, cơ sở bảo trợ xã hội',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
      },
      {
        id: 'hivPaper',
        name: 'Giấy xác nhận của cơ quan có thẩm quyền cấp xác định là người nhiễm HIV',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
      },
    ],
  },
  {
    id: 'otherPapers',
    name: 'Các loại giấy tờ hợp pháp khác do cơ quan có thẩm quyền cấp',
    papers: [
      {
        id: 'otherLegalPaper',
        name: 'Các loại giấy tờ hợp pháp khác do cơ quan có thẩm quyền cấp xác định được người thuộc diện trợ giúp pháp lý theo quy định của pháp luật trợ giúp pháp lý',
        originals: 1,
        copies: 0,
        handling: 'attach',
        hint: hints.oneOfThese,
      },
    ],
  },
];
