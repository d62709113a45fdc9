/** What may stand before and after marks such as `/` and `=` (`org-emphasis-regexp-components`), as assertions. */
export const BEFORE_MARK = '(?<![^\\s\\-(\'"{])';
export const AFTER_MARK = '(?![^\\s\\-.,;:!?\'")}\\[\\]\\\\])';
