import type { CodeList } from '../../domain/form/formDefinition.ts';

/** Days off as announced; the code is the day (ISO). 2027 is not announced yet: nothing is guessed for it. */
export const publicHolidays: CodeList = {
  id: 'publicHolidays',
  dataOn: '2026-11-23',
  items: [
    { code: '2026-01-01', name: 'Tết Dương lịch' },
    { code: '2026-02-16', name: 'Tết Nguyên đán' },
    { code: '2026-02-17', name: 'Tết Nguyên đán' },
    { code: '2026-02-18', name: 'Tết Nguyên đán' },
    { code: '2026-02-19', name: 'Tết Nguyên đán' },
    { code: '2026-02-20', name: 'Tết Nguyên đán' },
    { code: '2026-04-27', name: 'Nghỉ bù Giỗ Tổ Hùng Vương' },
    { code: '2026-04-30', name: 'Ngày Chiến thắng' },
    { code: '2026-05-01', name: 'Ngày Quốc tế lao động' },
    { code: '2026-09-01', name: 'Nghỉ lễ Quốc khánh' },
    { code: '2026-09-02', name: 'Quốc khánh' },
    { code: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' },
  ],
};
