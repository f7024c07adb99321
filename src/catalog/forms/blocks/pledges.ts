/** The pledge that sheets 4 to 7 of civil status share, word for word. */
export const commonPledge =
  'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.';
