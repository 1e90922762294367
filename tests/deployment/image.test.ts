import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { asOwner, ownerOf } from '../../src/storage/embedded/owner.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { freePort } from '../support/free-port.ts';
import { storedOrganisation } from '../support/organisation.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startDaemon } from './daemon.ts';
import { dockerStages, valuesOf } from './dockerfile.ts';
import { makeImage } from './image.ts';

const database = databaseOfThisFile();
useAnyEngine();
beforeAll(async () => {
  await storedOrganisation(database.db, 1, Date.now(), systemEntropy);
});

/** The environment that the image brings. */
const imageEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    valuesOf(dockerStages()[1], 'ENV').flatMap((value) =>
      value.split(' ').map((pair) => pair.split('=') as [string, string]),
    ),
  );

test('what the image holds is enough to serve the portal, to somebody who may not write there', async () => {
  const folder = temporaryFolder();
  const image = makeImage(folder);
  const port = await freePort();
  const [program, ...args] = JSON.parse(valuesOf(dockerStages()[1], 'CMD')[0] ?? '[]') as string[];
  expect(program).toBe('node');
  const owner = ownerOf(folder);
  const command = asOwner(owner, image, process.execPath, args);
  const portal = await startDaemon(command.file, command.args, port, {
    ...command.options,
    cwd: image,
    env: {
      ...imageEnvironment(),
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_ORIGIN: 'https://portal.example.org',
      DATABASE_URL: database.url,
    },
  });
  onTestFinished(portal.stop);
  const origin = `http://127.0.0.1:${port}`;
  expect((await fetch(`${origin}/health/ready`)).status).toBe(204);
  for (const page of ['/', '/desk/']) {
    const answer = await fetch(`${origin}${page}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<script type="module"');
  }
});

test('the image runs as a user who is nobody on the machine', () => {
  const [user, ...others] = valuesOf(dockerStages()[1], 'USER');
  expect(others).toEqual([]);
  expect(user).toMatch(/^[1-9]\d{3,}:[1-9]\d{3,}$/);
});
