/** Shown at the end of every hover and beside every diagnostic, so that a user can tell whose it is. */
export const productName = 'Virtualization Study Notes';
