/** Where each call lives. Ids are base64url. */
export const API = '/api/v1';

export const PATHS = {
  roster: `${API}/roster`,
  rosterOf: (sequence: number): string => `${API}/rosters/${sequence}`,
  announcement: `${API}/announcement`,
  publication: `${API}/publication`,
  proofOfWork: `${API}/proof-of-work`,
  envelopes: `${API}/envelopes`,
  collect: `${API}/slots/collect`,
  destroy: `${API}/slots/destroy`,
  /** As long as the path of an envelope: on the line the two calls are alike. */
  draftIn: `${API}/drafts/in`,
  draftOut: `${API}/drafts/out`,
  draftDelete: `${API}/drafts/delete`,
  blobs: `${API}/blobs`,
  blob: (id: string): string => `${API}/blobs/${id}`,
  blobParts: (id: string): string => `${API}/blobs/${id}/parts`,
  blobPart: (id: string, index: number | ':n' = ':n'): string => `${API}/blobs/${id}/parts/${index}`,
  blobExtension: `${API}/blobs/extend`,
  blobRemoval: `${API}/blobs/destroy`,
  blobReading: `${API}/blobs/read`,
  memberBlobs: `${API}/blobs/member`,
  challenge: `${API}/sessions/challenge`,
  sessions: `${API}/sessions`,
  currentSession: `${API}/sessions/current`,
  keyFile: `${API}/key-file`,
  memory: `${API}/memory`,
  intakeKeys: `${API}/intake-keys`,
  keyRing: `${API}/key-ring`,
  stream: (name: string): string => `${API}/streams/${name}`,
  cases: `${API}/cases`,
  caseEvents: (id: string): string => `${API}/cases/${id}/events`,
  caseDeletion: (id: string): string => `${API}/cases/${id}/deletion`,
  slot: (id: string): string => `${API}/slots/${id}`,
  headSlot: (id: string): string => `${API}/head-slots/${id}`,
  grants: `${API}/grants`,
  grant: (id: number): string => `${API}/grants/${id}`,
  digests: `${API}/digests`,
  rosters: `${API}/rosters`,
} as const;

export const OCTETS = 'application/octet-stream';
export const BLOB_TOKEN_HEADER = 'x-blob-token';
export const PROOF_HEADER = 'x-proof-of-work';
export const ORGANISATION_PIN_PATH = '/organisation.json';
