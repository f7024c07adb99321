/** Words of two syllables that a title must not tear apart at the end of a line. Titles are short: the commonest are enough. */
const compounds = `
  bảo hiểm, bảo trợ, cải chính, căn cước, chấm dứt, chế độ, chính sách, chứng thực, cư trú, dân tộc, danh sách, di chúc, đất đai,
  đăng ký, địa chỉ, điều chỉnh, gia đình, giám hộ, giao dịch, giấy tờ, hàng tháng, hồ sơ, hộ tịch, hôn nhân, hợp đồng, hỗ trợ,
  kết hôn, khai sinh, khai tử, khai báo, khuyết tật, kiến nghị, kinh doanh, lao động, lưu động, lưu trú, mức độ, nhà nước, nhà ở,
  nước ngoài, phản ánh, phương tiện, quốc tịch, quyết định, sử dụng, tạm trú, tạm vắng, thay đổi, thành lập, thanh toán, thường trú,
  thủ tục, tình trạng, tra cứu, trích lục, trợ cấp, trợ giúp, tín ngưỡng, tôn giáo, văn bản, xác định, xác nhận, xây dựng, xã hội,
  yêu cầu, yếu tố, y tế, hôm nay, tiếp theo`
  .trim()
  .split(/,\s+/);

/** With the marks that touch it. */
const pattern = new RegExp(`(?<!\\p{L})((?:${compounds.join('|')})(?!\\p{L})[^\\s\\p{L}]*)`, 'giu');

/** The title cut into pieces; every second one is a compound. Browsers know no Vietnamese words and break at any syllable. */
export const splitAtCompounds = (title: string): string[] => title.split(pattern);
