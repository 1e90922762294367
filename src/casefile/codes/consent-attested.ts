/** From whom consent came. Somebody must have given it: there is no open answer. */
export const CONSENT_GIVERS = ['person', 'relative', 'guardian', 'lawyer', 'representative'] as const;

/** How consent came to the member who attests it. */
export const CONSENT_WAYS = ['face-to-face', 'call', 'message', 'signed-paper', 'passed-on'] as const;

/** How a second reviewer knows of it. To trust a colleague's word is not to attest. */
export const ATTEST_GROUNDS = ['was-present', 'asked-them', 'saw-the-words'] as const;
