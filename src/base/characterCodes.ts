/**
 * Names of the characters that scanners compare UTF-16 units with: the short ones of everyday use for ASCII, those of
 * Unicode beyond. They are constants, not members of an object or enumeration, so that a bundler puts their values in
 * place.
 */

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION_MARK = 0x21;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const PERCENT = 0x25;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const OPEN_PAREN = 0x28;
export const CLOSE_PAREN = 0x29;
export const ASTERISK = 0x2a;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const HYPHEN_MINUS = 0x2d;
export const FULL_STOP = 0x2e;
export const SLASH = 0x2f;
export const DIGIT_0 = 0x30;
export const DIGIT_1 = 0x31;
export const DIGIT_9 = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS_THAN = 0x3c;
export const EQUALS = 0x3d;
export const GREATER_THAN = 0x3e;
export const QUESTION_MARK = 0x3f;
export const AT_SIGN = 0x40;
export const UPPER_A = 0x41;
export const UPPER_Z = 0x5a;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const CARET = 0x5e;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
export const LOWER_A = 0x61;
export const LOWER_E = 0x65;
export const LOWER_I = 0x69;
export const LOWER_S = 0x73;
export const LOWER_Y = 0x79;
export const LOWER_Z = 0x7a;
export const OPEN_BRACE = 0x7b;
export const PIPE = 0x7c;
export const TILDE = 0x7e;
export const DELETE = 0x7f;
export const NO_BREAK_SPACE = 0xa0;
export const COPYRIGHT_SIGN = 0xa9;
export const SOFT_HYPHEN = 0xad;
export const REGISTERED_SIGN = 0xae;
export const MODIFIER_APOSTROPHE = 0x2bc;
export const EN_QUAD = 0x2000;
export const EN_SPACE = 0x2002;
export const EM_SPACE = 0x2003;
export const THIN_SPACE = 0x2009;
export const ZERO_WIDTH_SPACE = 0x200b;
export const ZERO_WIDTH_NON_JOINER = 0x200c;
export const ZERO_WIDTH_JOINER = 0x200d;
export const HYPHEN = 0x2010;
export const EN_DASH = 0x2013;
export const EM_DASH = 0x2014;
export const LEFT_SINGLE_QUOTE = 0x2018;
export const RIGHT_SINGLE_QUOTE = 0x2019;
export const RIGHT_DOUBLE_QUOTE = 0x201d;
export const NARROW_NO_BREAK_SPACE = 0x202f;
export const MEDIUM_MATHEMATICAL_SPACE = 0x205f;
export const TRADE_MARK_SIGN = 0x2122;
export const MINUS_SIGN = 0x2212;
export const IDEOGRAPHIC_SPACE = 0x3000;
export const FULLWIDTH_APOSTROPHE = 0xff07;

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= DIGIT_0 && unit <= DIGIT_9;
}

/** Whether a UTF-16 unit is an ASCII letter. */
export function isLetter(unit: number): boolean {
  return (unit >= LOWER_A && unit <= LOWER_Z) || (unit >= UPPER_A && unit <= UPPER_Z);
}
