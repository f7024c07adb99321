export const presentHomeTitle = 'Bà con cần làm gì hôm nay?';

/** As the next release of the app says it. */
export const nextHomeTitle = 'Hôm nay bà con cần làm gì?';
