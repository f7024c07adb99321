/** Of the national public service portal, for feedback and questions about procedures. The commune's own number is a setting. */
export const nationalHotline = '18001096';
