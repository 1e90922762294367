/** What lies beside an export, for somebody who has nothing else. */
export const README = `An export of everything that a portal of Unhindered kept
========================================================

Nothing in here is readable without a key: the server had none. What the files and tables show is public (rosters, pin),
sealed, a random-looking id, or a day. Rows stand in random order.

Check that it is whole:

    sha256sum -c SHA256SUMS

organisation.json   which organisation, and its public root key
rosters/            each roster as the root signed it: the document is the JSON inside
envelopes/          what reporters sent, each an age file (age-encryption.org/v1, recipients of the kind mlkem768x25519)
blobs/              files that people sent, in parts of 1 MiB: those of one folder in their order are an age file
case-events/        the log of each case, sealed under the case's own keys; docs/protocol.md, section 6
tables/             every row, one JSON object a line: {"base64": ...} are bytes, {"file": ...} stands in a file

A member makes a file of their keys with the phrase, without any portal:

    npm run unhindered -- recovery-identity my-keys.txt --export THIS-FOLDER

Then a report is read, its signatures checked, with

    npm run unhindered -- open envelopes/intake/ab/ab....age --identity my-keys.txt

or with stock age, version 1.3 or later, which gives the bytes that docs/protocol.md describes in section 4:

    age --decrypt -i my-keys.txt -o report.bin envelopes/intake/ab/ab....age

An envelope goes after the roster's retention, but the report of every case that was taken on stands in its log. A
member reads all cases that they hold, verified, as text and as JSON, with

    npm run unhindered -- open-cases THIS-FOLDER --out cases
`;
