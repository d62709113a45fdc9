/** What tells about the commit, not what it does: who had a hand in it, what it belongs to. */
export const TRAILER =
  /^(?:(?:[A-Z]\w*(?:-\w+)*-(?:by|to)|Cc|CC|Change-Id|Message-I[dD]|Link|Bug): |(?:Fixes|Closes|Resolves|See-also|References): (?=[\da-f]{7,}\b|#?\d+|https?:))/;
