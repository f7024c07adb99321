import { describe, expect, it } from 'vitest';
import type { ProcedureSummary } from '../../../../src/domain/procedure/procedure.ts';
import { createProcedureSearch } from '../../../../src/kiosk/search/procedureSearch.ts';

const everyday: [code: string, name: string, area: string, keywords?: string[]][] = [
  ['1.001193', 'Thủ tục đăng ký khai sinh', 'Hộ tịch', ['giấy khai sinh']],
  ['1.004884', 'Thủ tục đăng ký lại khai sinh', 'Hộ tịch'],
  ['1.000894', 'Thủ tục đăng ký kết hôn', 'Hộ tịch'],
  ['1.000656', 'Thủ tục đăng ký khai tử', 'Hộ tịch'],
  ['1.004873', 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân', 'Hộ tịch'],
  ['2.000635', 'Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh', 'Hộ tịch'],
  ['1.004859', 'Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc', 'Hộ tịch'],
  ['1.004222', 'Đăng ký thường trú', 'Đăng ký, quản lý cư trú'],
  ['1.004194', 'Đăng ký tạm trú', 'Đăng ký, quản lý cư trú'],
  ['1.010038', 'Tách hộ', 'Đăng ký, quản lý cư trú'],
  ['2.000815', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', 'Chứng thực'],
  ['2.000884', 'Chứng thực chữ ký trong các giấy tờ, văn bản', 'Chứng thực'],
  ['1.001776', 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng', 'Bảo trợ xã hội'],
  ['1.001731', 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội', 'Bảo trợ xã hội'],
  ['1.011606', 'Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm', 'Giảm nghèo'],
  ['2.002761', 'Cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT', 'Bảo hiểm', ['thẻ bảo hiểm y tế']],
  ['1.012222', 'Cấp lại thẻ căn cước', 'Căn cước'],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Hộ kinh doanh'],
  ['1.012756', 'Đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu', 'Đất đai'],
];
const rare: typeof everyday = [
  ['1.003583', 'Thủ tục đăng ký khai sinh lưu động', 'Hộ tịch'],
  ['1.000110', 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới', 'Hộ tịch'],
  ['1.000689', 'Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con', 'Hộ tịch'],
  ['2.001283', 'Cấp giấy chứng nhận đủ điều kiện kinh doanh xăng dầu', 'Lưu thông hàng hóa'],
  ['1.009794', 'Kiểm tra công tác nghiệm thu hoàn thành công trình xây dựng', 'Hoạt động xây dựng'],
  ['1.008004', 'Chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa', 'Trồng trọt'],
  ['1.004082', 'Đăng ký sơ đồ nơi neo đậu tàu cá', 'Thủy sản'],
  ['2.000206', 'Thẩm định phương án ứng phó thiên tai cho công trình vùng hạ du đập thủy điện', 'An toàn đập'],
  ['1.001699', 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật', 'Bảo trợ xã hội'],
];
const toSummaries = (list: typeof everyday, isEveryday: boolean): ProcedureSummary[] =>
  list.map(([code, name, area, keywords = []]) => ({
    code,
    name,
    area,
    keywords,
    serviceLevel: 'unknown',
    everyday: isEveryday,
  }));
const procedures = [...toSummaries(everyday, true), ...toSummaries(rare, false)];

function createReadySearch(list = procedures) {
  const tasks: (() => void)[] = [];
  const search = createProcedureSearch((task) => tasks.push(() => task(() => false)));
  search.load(list);
  for (let task = tasks.shift(); task; task = tasks.shift()) task();
  return search;
}

describe('searching procedures', () => {
  const { search } = createReadySearch();

  it.each([
    ['Đăng ký khai sinh', '1.001193'],
    ['khai sinh', '1.001193'],
    ['dang ky khai sinh', '1.001193'],
    ['dk khai sinh', '1.001193'],
    ['dkks', '1.001193'],
    ['ks', '1.001193'],
    ['gks', '1.001193'],
    ['sinh khai', '1.001193'],
    ['khaisinh', '1.001193'],
    ['khia sinh', '1.001193'],
    ['khai s', '1.001193'],
    ['ddawng kys khai sinh', '1.001193'],
    ['d9a8ng ky1 khai sinh', '1.001193'],
    ['tôi muốn làm giấy khai sinh cho con', '1.001193'],
    ['khai sinh lưu động', '1.003583'],
    ['kết hôn', '1.000894'],
    ['ket hom', '1.000894'],
    ['lấy vợ', '1.000894'],
    ['xác nhận độc thân', '1.004873'],
    ['tthn', '1.004873'],
    ['chứng tử', '1.000656'],
    ['trích lục', '2.000635'],
    ['cải chính hộ tịch', '1.004859'],
    ['hk', '1.004222'],
    ['nhập hộ khẩu', '1.004222'],
    ['tách khẩu', '1.010038'],
    ['sao y công chứng', '2.000815'],
    ['gcn qsdd', '1.012756'],
    ['sổ đỏ', '1.012756'],
    ['bhyt', '2.002761'],
    ['the bao hiem y te', '2.002761'],
    ['mất cccd', '1.012222'],
    ['hkd', '1.001612'],
    ['hộ nghèo', '1.011606'],
    ['mai tang', '1.001731'],
    ['người khuyết tật', '1.001699'],
    ['sơ đồ tàu', '1.004082'],
    ['1.001193', '1.001193'],
    ['001699', '1.001699'],
  ])('“%s” finds %s first', (query, code) => {
    expect(search(query)[0]?.code).toBe(code);
  });

  it('finds the same for a decomposed text and for another place of the tone mark', () => {
    expect(search('đăng ký khai sinh'.normalize('NFD'))).toEqual(search('đăng ký khai sinh'));
    expect(search('hoà').map(({ code }) => code)).toEqual(search('hòa').map(({ code }) => code));
  });

  it('a keyword that is the very question comes before one that only begins with it', () => {
    const one = (name: string, ...keywords: string[]): ProcedureSummary => ({ ...procedures[0]!, name, keywords });
    const asked = createReadySearch([
      one('Thủ tục đăng ký khai tử', 'trích lục khai tử'),
      one('Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh', 'trích lục'),
    ]).search('trich luc');
    expect(asked[0]?.name).toMatch(/^Cấp bản sao Trích lục/);
  });

  it('an area narrows the list', () => {
    expect(new Set(search('cấp', 'Hộ tịch').map(({ area }) => area))).toEqual(new Set(['Hộ tịch']));
  });

  it('nothing typed lists everything, everyday procedures first', () => {
    const all = search('');
    expect(all).toHaveLength(procedures.length);
    expect(all.findIndex(({ everyday: isEveryday }) => !isEveryday)).toBe(everyday.length);
    expect(search('   ', 'Đất đai')).toHaveLength(1);
  });

  it('what nobody offers is not found, and strange input is no error', () => {
    expect(search('zzzzqqq')).toEqual([]);
    for (const query of ['(', '\\', '%', '"', '1.', '....', '🙂', 'constructor', '__proto__', 'a'.repeat(5_000)]) {
      expect(Array.isArray(search(query))).toBe(true);
    }
  });

  it('before the index is ready, a plain search already answers', () => {
    const early = createProcedureSearch(() => {});
    early.load(procedures);
    expect(early.search('khai sinh')[0]?.name).toContain('khai sinh');
    expect(early.search('1.000894').map(({ code }) => code)).toEqual(['1.000894']);
    expect(early.search('', 'Căn cước')).toHaveLength(1);
  });

  it('a newer list replaces the one that is still being indexed', () => {
    const tasks: (() => void)[] = [];
    const search_ = createProcedureSearch((task) => tasks.push(() => task(() => false)));
    search_.load(procedures);
    search_.load(procedures.slice(0, 1));
    for (let task = tasks.shift(); task; task = tasks.shift()) task();
    expect(search_.search('')).toHaveLength(1);
  });
});
