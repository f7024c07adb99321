import type { UnnamedPaper } from './unnamedPaper.ts';

/*
 * Papers of certification (chứng thực), in the wording of Quyết định 858/QĐ-BTP.
 */

export const identityOfRequester: UnnamedPaper = {
  id: 'identityOfRequester',
  originals: 1,
  copies: 0,
  handling: 'show',
  hint: 'Căn cước, hộ chiếu còn hạn: đưa ra xem rồi lấy lại. Tra được trên máy thì không cần.',
};

export const ownershipPapers: UnnamedPaper = {
  id: 'ownershipPapers',
  originals: 1,
  copies: 1,
  handling: 'attach',
  hint: 'Sổ đỏ, đăng ký xe… của tài sản nêu trong giấy. Nộp tại bàn thì mang bản sao kèm bản chính để đối chiếu.',
};

export const draft: UnnamedPaper = {
  id: 'draft',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Giấy viết sẵn, chưa ký: sẽ ký trước mặt người chứng thực.',
};
