/** What lies beside a copy of one file, for somebody who has nothing else. `copy` is its path. */
export const fileReadMe = (copy: string): string => `One file of a case, copied from a portal of Unhindered
====================================================

THIS IS IN CLEAR. Two reviewers agreed to this copy; that it was made stands in the case's log. Keep it encrypted, pass it on
by a safe way only, and delete it when it is no longer needed.

${copy}
                THE FILE ITSELF. A file can be made to attack whoever opens it: open it only on a machine that is not
                connected and holds nothing else.
record.json     what it is: its size and hashes, what its sender said of it, and who looked at it, worked out its hash and
                exported it, and when; of a file that two have to open also who asked for parts of its key, who gave theirs,
                and when it was opened with them
log/            each of those steps as its author signed it: N.signed (the exact bytes: a header in JSON, then what it
                says), N.sig (the signature), N.hashed (the bytes whose hash the next event of the case names)
log/index.json  for each of them its author, its time, and its hash
people/         the public signing keys of the authors, as PEM; people.json says whose they are
SHA256SUMS      the hash of every other file here

Check that nothing was changed since:

    sha256sum -c SHA256SUMS

Check that this is the file that was sent: the line above says the same hash for it as "sha256" in record.json. Where hidden
information was taken out before sending ("hiddenInformation": "cleaned"), "sha256OfSendersOriginal" is the hash of the file
as its sender still has it, which is another.

Check who worked out that hash, and when (OpenSSL 3), here in event 7, whose author log/index.json names. The signed bytes hold
the time in their header, and the hash in base64url:

    openssl pkeyutl -verify -rawin -pubin -inkey people/AUTHOR.pem -in log/000007.signed -sigfile log/000007.sig

Check that an event has its place in the case's log: the case exported as a whole has the events between these, each naming
the hash of the one before.

    b2sum -l 256 log/000007.hashed        (log/index.json has the same hash in hexadecimal)

What the steps about parts of a key prove: "original-share", that its author gave a part to one colleague, upon the request of
which it names the number; "original-opened", that who asked wrote that they open it, before they saw anything. That the parts
give the key, and that nobody opened it by other means, they do not.

Not in here: the message that brought the file, which names the others too, and the reasons for which the copy, or parts of the
key, were asked for. All of this stands in the case. That a key in people/ belongs to a member, only a roster that the organisation's root signed can tell.
`;
