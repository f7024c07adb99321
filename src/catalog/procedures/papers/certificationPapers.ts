import type { UnnamedPaper } from './unnamedPaper.ts';

/*
 * Papers of certification (chứng thực), in the wording of Quyết định 858/QĐ-BTP.
 */

export const identityOfRequester: UnnamedPaper = {
  id: 'identityOfRequester',
  originals: 1,
  copies: 0,
  handling: 'show',
  hint: {
    vi: 'Căn cước, hộ chiếu còn hạn: đưa ra xem rồi lấy lại. Tra được trên máy thì không cần.',
    en: 'A valid identity card or passport: shown and given back. Not needed if the officer can look it up.',
  },
};

export const ownershipPapers: UnnamedPaper = {
  id: 'ownershipPapers',
  originals: 1,
  copies: 1,
  handling: 'attach',
  hint: {
    vi: 'Sổ đỏ, đăng ký xe… của tài sản nêu trong giấy. Nộp tại bàn thì mang bản sao kèm bản chính để đối chiếu.',
    en: 'The land certificate, vehicle registration… of the property in question. At the desk, bring a copy with the original to compare.',
  },
};

export const draft: UnnamedPaper = {
  id: 'draft',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: {
    vi: 'Giấy viết sẵn, chưa ký: sẽ ký trước mặt người chứng thực.',
    en: 'Written beforehand but not signed: you sign in front of the certifying officer.',
  },
};
