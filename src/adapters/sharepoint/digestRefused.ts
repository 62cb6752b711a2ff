/** SharePoint's code for a digest that is wrong or has run out; the write has then not been done. */
export const digestRefused = '-2130575252';
