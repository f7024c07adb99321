import type { FeeItem } from '../../domain/procedure/procedure.ts';

/*
 * Fees that many procedures share. A zero on the portal that comes with a remark is not "free": the amount is then unknown
 * and the remark is the note. What the provincial council sets is unknown until the province publishes it.
 */

/** The source says "Không thu". */
export const free: FeeItem[] = [{ kind: 'unspecified', amount: 0 }];

/** Civil status charge (lệ phí hộ tịch), in the portal's words. */
export const councilCharge: FeeItem = {
  kind: 'charge',
  amount: 'unknown',
  note: 'Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương quyết định. Miễn lệ phí cho người thuộc gia đình có công với cách mạng; người thuộc hộ nghèo; người khuyết tật.',
};

/** The charge above, with the remark on paid copies of the result. */
export function withCopyFee(result: string): FeeItem[] {
  const copies = `Phí cấp bản sao ${result} (nếu có yêu cầu) thực hiện theo quy định tại Thông tư số 281/2016/TT-BTC ngày 14/11/2016 của Bộ Tài chính.`;
  return [{ ...councilCharge, note: `${councilCharge.note} ${copies}` }];
}

/** Thông tư 85/2019/TT-BTC leaves the amount to the council; the numbers on the portal are those of other provinces. */
export const councilBusinessCharge: FeeItem = {
  kind: 'charge',
  amount: 'unknown',
  note: 'Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định (căn cứ quy định tại Thông tư số 85/2019/TT-BTC). Nộp tại thời điểm nộp hồ sơ; không được hoàn trả trong trường hợp không được cấp đăng ký hộ kinh doanh; không bao gồm tiền sử dụng dịch vụ thanh toán điện tử.',
};

export const landFees: FeeItem[] = [
  {
    kind: 'unspecified',
    amount: 'unknown',
    note: 'Theo Quyết định số 2252/QĐ-VP ngày 02/7/2026 của Văn phòng Ủy ban nhân dân tỉnh Thanh Hóa.',
  },
];

export const feesByLaw: FeeItem[] = [
  {
    kind: 'unspecified',
    amount: 'unknown',
    note: 'Theo quy định của Luật phí và lệ phí và các văn bản quy phạm pháp luật hướng dẫn Luật phí và lệ phí.',
  },
];
