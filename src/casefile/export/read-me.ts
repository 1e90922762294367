/** What lies beside an exported case, for somebody who has nothing else. */
export const exportReadMe = (
  withNames: boolean,
): string => `A whole case, exported from a portal of Unhindered
=================================================

THIS IS IN CLEAR. Whoever has it can read everything below. Keep it encrypted, pass it on by a safe way only, and delete it
when it is no longer needed. Two reviewers agreed to this export; that it was made stands in the case's log.

${
  withNames
    ? 'THE NAMES AND CONTACT FROM THE SEALED PART ARE IN IT: case.txt and case.json.'
    : 'The names and contact from the sealed part are not in it.'
}

case.txt        report, conversation, notes, assessment, consent, stages, and what happened, to be read
case.json       the same for programs, with every event of the log as it was understood
log/            each event of the log: N.signed (the exact bytes that its author signed: a header in JSON, then what it
                says), N.sig (the signature), N.hashed (the bytes whose hash the next event names)
log/index.json  for each event its author, and its hash in base64url as the next header names it in "previous"
consent/        the consent that came with the report: the exact bytes that were signed, the signature, the key
people/         the public signing keys of the authors, as PEM; people.json says whose they are
SHA256SUMS      the hash of every other file here

Check that nothing was changed since:

    sha256sum -c SHA256SUMS

Check who wrote an event (OpenSSL 3), here event 3, whose author log/index.json names:

    openssl pkeyutl -verify -rawin -pubin -inkey people/AUTHOR.pem -in log/000003.signed -sigfile log/000003.sig

Check that no event is missing or out of order: the hash of each N.hashed is what event N+1 names as the one before it.

    b2sum -l 256 log/000003.hashed        (log/index.json has the same hash in hexadecimal)

Check the consent that came with the report:

    openssl pkeyutl -verify -rawin -pubin -inkey consent/key.pem -in consent/report.signed -sigfile consent/report.sig

That a key in people/ belongs to a member, only a roster that the organisation's root signed can tell: compare the key with
it at the portal. That the log has no later events, only the portal can tell.
`;
