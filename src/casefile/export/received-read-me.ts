/** What lies beside a copy of a file that came along with a referral, for somebody who has nothing else. `copy` is its path. */
export const receivedReadMe = (
  copy: string,
): string => `One file that came along with a referral, copied from a portal of Unhindered
============================================================================

THIS IS IN CLEAR. The person let this file go to this destination, and to nobody else. Keep it encrypted, and delete it when it
is no longer needed, or when the reviewers say that the person took back what they allowed.

${copy}
                THE FILE ITSELF. A file can be made to attack whoever opens it: open it only on a machine that is not
                connected and holds nothing else.
record.json     what it is: its size and hash as the reviewers approved them, the dossier that it came along with, what the
                person allows to be done with it, and when it was copied. It names nobody
SHA256SUMS      the hash of every other file here

Check that nothing was changed since:

    sha256sum -c SHA256SUMS

Check that this is the file that was approved: the line above says the same hash for it as "sha256" in record.json. The program
that made this copy read the file to its end and compared the two before it handed it over.

Who approved the dossier, and what their signatures prove, stands at the desk of the focal point, under the mark that is the
front of "dossier" here. That the person or the reporter made the file, nothing here proves.
`;
