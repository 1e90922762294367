const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const npm = (names) => `(^|/)node_modules/(${names})(/|$)`;

/** Who may import whom. The direction of every arrow is told in docs/architecture.md. */
module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'One direction of flow.'),
    forbid('resolvable', {}, { couldNotResolve: true, pathNot: '^virtual:' }, 'Every import exists.'),
    forbid(
      'server-is-blind',
      { path: '^src/(http|services|storage|jobs|notices|app\\.ts|main\\.ts)' },
      { path: '^src/(protocol/client|casefile|casework|files)', reachable: true },
      'No path leads from server code to client secrets, to the meaning of a case or into a file.',
    ),
    forbid(
      'protocol-is-pure',
      { path: '^src/protocol' },
      {
        pathNot: [
          '^src/protocol',
          npm('libsodium-wrappers|@noble|@scure|valibot|shamir-secret-sharing|typebox'),
        ],
      },
      'Bytes know nothing of Node, the DOM or input and output.',
    ),
    forbid(
      'typebox-only-in-wire',
      { path: '^src/protocol', pathNot: '^src/protocol/wire/schemas' },
      { path: npm('typebox') },
      'Schemas of calls stand in one folder.',
    ),
    forbid(
      'one-door-to-libsodium',
      { path: '^(src|web)', pathNot: '^src/protocol/primitives/sodium\\.ts$' },
      { path: npm('libsodium-wrappers') },
      'Only sodium.ts imports libsodium.',
    ),
    forbid(
      'one-folder-for-noble',
      { path: '^(src|web)', pathNot: '^src/protocol/primitives/' },
      { path: npm('@noble') },
      'Only primitives import noble.',
    ),
    forbid(
      'casefile-is-pure',
      { path: '^src/casefile' },
      { pathNot: ['^src/casefile', '^src/protocol/(encoding/|(errors|limits|times)\\.ts)', npm('valibot')] },
      'Meaning depends on nothing but itself.',
    ),
    forbid(
      'casework-is-pure',
      { path: '^src/casework' },
      { pathNot: ['^src/(casework|casefile|protocol)'] },
      'Work on cases speaks to a server only through what it is handed.',
    ),
    forbid(
      'files-are-pure',
      { path: '^src/files' },
      { pathNot: ['^src/files', npm('fflate')] },
      'What a file betrays is read from its bytes alone.',
    ),
    forbid('services-over-storage', { path: '^src/services' }, { path: '^src/(http|jobs|cli|app|main)' }, ''),
    forbid(
      'storage-is-lowest',
      { path: '^src/storage' },
      { path: '^src/(services|http|jobs|cli|app|main)' },
      '',
    ),
    forbid(
      'only-storage-knows-sql',
      { path: '^src', pathNot: '^src/storage' },
      { path: npm('kysely|pg|s3mini') },
      'Rows and queries stay in storage.',
    ),
    forbid(
      'only-http-knows-fastify',
      { path: '^src', pathNot: '^src/(http/|app\\.ts$)' },
      { path: npm('fastify|@fastify') },
      'Custody does not know how it is called.',
    ),
    forbid(
      'http-calls-services',
      { path: '^src/http' },
      { path: '^src/(storage/(?!database\\.ts)|jobs|cli)' },
      '',
    ),
    forbid(
      'only-notices-send-mail',
      { path: '^src', pathNot: '^src/notices/' },
      { path: npm('nodemailer') },
      'One door to the outside.',
    ),
    forbid(
      'notices-know-nothing',
      { path: '^src/notices' },
      { path: '^src/(http|jobs|cli|app|main|storage|services/(?!send-notices\\.ts$))' },
      'What a notice says cannot depend on what came.',
    ),
    forbid('cli-without-http', { path: '^src/cli' }, { path: '^src/http' }, ''),
    forbid(
      'web-without-server',
      { path: '^web', pathNot: '^web/(vite\\.config|build/)' },
      { path: '^src/(?!protocol|casefile|casework|files)' },
      '',
    ),
    forbid(
      'web-takes-wire-types-only',
      { path: '^web' },
      { path: '^src/protocol/wire/schemas', dependencyTypesNot: ['type-only'] },
      'Schemas weigh more than the page.',
    ),
    forbid('reporter-without-desk', { path: '^web/reporter' }, { path: '^web/desk' }, ''),
    forbid('desk-without-reporter', { path: '^web/desk' }, { path: '^web/reporter' }, ''),
    forbid(
      'numbers-know-no-keys',
      { path: '^web/numbers' },
      { path: '^(web/(desk|reporter)|src/(casework|protocol/client))' },
      'What everybody may read needs no secret.',
    ),
    forbid(
      'nobody-imports-the-numbers',
      { path: '^(src|web/(?!numbers))' },
      { path: '^web/numbers' },
      'It is a page of its own.',
    ),
    forbid('shared-is-lowest', { path: '^web/shared' }, { path: '^web/(desk|reporter|viewer)' }, ''),
    forbid(
      'viewer-knows-no-keys',
      { path: '^web/viewer' },
      {
        pathNot: [
          '^web/viewer',
          '^web/shared/viewer-messages\\.ts$',
          '^web/styles/tokens\\.css$',
          npm('pdfjs-dist|mediabunny|fflate'),
          '^virtual:',
        ],
      },
      'What opens foreign files has nothing to lose.',
    ),
    forbid(
      'nobody-imports-the-viewer',
      { path: '^(src|web/(?!viewer))' },
      { path: '^web/viewer' },
      'It is a page of its own.',
    ),
    forbid(
      'parsers-of-foreign-files',
      { path: '^web', pathNot: '^web/viewer' },
      { path: npm('pdfjs-dist|mediabunny') },
      'Only the frame without an origin parses them.',
    ),
    forbid('nobody-imports-tests', { path: '^(src|web)' }, { path: '^tests' }, ''),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'web/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};
