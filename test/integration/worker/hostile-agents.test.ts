/** What agents do that they should not: each ends in one clear sentence, and nothing else is harmed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/api/names.ts';
import type { RunBrief } from '../../../src/api/run-contract.ts';
import { hasBubblewrap } from '../../../src/lib/bubblewrap.ts';
import { runDirectory } from '../../../src/lib/run-directory.ts';
import { type Machine, machine, until } from '../../support/runs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const isConfinable = await hasBubblewrap(process.env.PATH ?? '');

/** Command lines of living processes. */
function commandLines(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => contentOf(`/proc/${pid}/cmdline`));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'latin1').replaceAll('\0', ' ');
  } catch {
    // It has ended, or is not ours to read.
    return '';
  }
}

async function stderrOf(host: Machine, brief: RunBrief): Promise<string> {
  return (await host.events(brief))
    .flatMap(({ event }) => (event.type === 'stderr' ? [event.text] : []))
    .join('\n');
}

describe('an agent that', () => {
  it('crashes ends the run with its exit code and what it said last', async () => {
    const host = await machine();
    const outcome = await host.run(await host.brief('echo out of ideas >&2; exit 3'));
    expect(outcome.failure?.reason).toBe('AgentFailed');
    expect(outcome.failure?.message).toMatch(/3.*out of ideas/);
  });

  it('is not installed ends the run with its name', async () => {
    const host = await machine();
    const outcome = await host.run(await host.brief('', {}, { command: ['no-such-agent'] }));
    expect(outcome.failure).toMatchObject({ kind: 'never', reason: 'AgentMissing' });
    expect(outcome.failure?.message).toContain('"no-such-agent"');
  });

  for (const isolation of ['preferred', 'none'] as const) {
    it(`hangs with children of other sessions is ended with all of them (isolation ${isolation})`, async () => {
      const host = await machine();
      const nap = `sleep 600.${Date.now()}`;
      const script = `trap '' TERM; setsid ${nap} & (setsid sh -c '${nap}' &) ; ${nap}; ${nap}`;
      const outcome = await host.run(await host.brief(script, { isolation, timeoutSeconds: 1 }));
      expect(outcome.failure).toEqual({
        kind: 'later',
        reason: 'TimedOut',
        message: 'The agent and its checks took longer than timeoutSeconds (1 s); raise it or split the task',
      });
      expect(commandLines().filter((line) => line.includes(nap))).toEqual([]);
    });

    it(`leaves children behind takes them along when it ends (isolation ${isolation})`, async () => {
      const host = await machine();
      const nap = `sleep 600.${Date.now()}`;
      const outcome = await host.run(
        await host.brief(`setsid ${nap} & (setsid sh -c '${nap}' &) ; echo hi > new.txt`, { isolation }),
      );
      expect(outcome).toMatchObject({ changedFiles: 1 });
      expect(outcome.failure).toBeUndefined();
      expect(commandLines().filter((line) => line.includes(nap))).toEqual([]);
    });
  }

  it('prints 100 MB is stopped, and its events stay small', async () => {
    const host = await machine();
    const brief = await host.brief('yes "$(printf %01000d 0)" | head -c 100000000');
    const outcome = await host.run(brief);
    expect(outcome.failure).toEqual({
      kind: 'later',
      reason: 'OutputTooLarge',
      message: 'The agent printed more than the 64 MiB a run may print and was stopped',
    });
    const { events } = runDirectory(host.stateDir, keyOf(brief.project, brief.run));
    expect(readFileSync(events).length).toBeLessThan(21 * 1024 * 1024);
  });

  it('changes nothing says so by its outcome', async () => {
    const host = await machine();
    const outcome = await host.run(await host.brief('echo > README.md; echo hello > README.md'));
    expect(outcome.failure).toBeUndefined();
    expect(outcome.changedFiles).toBe(0);
    expect(outcome.resultTree).toBe((await host.target.git('rev-parse', 'main^{tree}')).trim());
  });

  it('edits a workflow is refused at publish, with the path and the remedy', async () => {
    const host = await machine();
    const brief = await host.brief('mkdir -p .github/workflows; echo x > .github/workflows/ci.yml');
    await host.run(brief);
    expect((await host.publish(brief)).failure).toEqual({
      kind: 'never',
      reason: 'PublishRefused',
      message:
        '.github/workflows/ci.yml is a workflow or setting of the forge, which agents may not change; make this change in a commit of your own',
    });
    expect(await host.target.tip(brief.start.branch)).toBeUndefined();
  });

  it('makes hundreds of files is refused without reading them', async () => {
    const host = await machine();
    const outcome = await host.run(await host.brief('for i in $(seq 501); do echo $i > $i.txt; done'));
    expect(outcome.failure?.message).toBe(
      'The result changes 501 files and 500 are allowed; split the task, or name generated files in .gitignore',
    );
  });

  it('makes what is too much together is refused without taking it over', async () => {
    const host = await machine();
    const outcome = await host.run(
      await host.brief('for i in $(seq 13); do head -c 4194304 /dev/zero > $i; done'),
    );
    expect(outcome.failure?.message).toBe(
      'The changed files have 52 MiB together and 50 MiB are allowed; split the task',
    );
    expect(outcome.resultTree).toBeUndefined();
  });

  it('gives a file a name that is not UTF-8 is refused, and nothing lands without that file', async () => {
    const host = await machine();
    const outcome = await host.run(await host.brief(`echo x > other; echo x > "$(printf 'caf\\351')"`));
    expect(outcome).toMatchObject({ failure: { kind: 'never', reason: 'PublishRefused' } });
    expect(outcome.failure?.message).toBe('caf\ufffd has a name that is not UTF-8; rename it');
  });

  it('nests directories too deep to be named stops neither its next attempt nor its removal', async () => {
    const host = await machine();
    const deep = `d=$(printf 'dddddddddddd/%.0s' $(seq 200)); mkdir -p $d; cd $d; mkdir -p $d; exit 1`;
    await host.run(await host.brief(deep));
    const second = { ...(await host.brief('ls -A')), run: 'greet-00000002', attempt: 2 };
    expect((await host.run(second)).summary).toBe('.git\nREADME.md\nsrc');
    for (const run of ['greet-00000001', 'greet-00000002']) await host.executor.remove(keyOf('demo', run));
    expect((await host.executor.list()).runs.size).toBe(0);
  });

  it('makes hundreds of files is no failure where nothing is to be landed', async () => {
    const host = await machine();
    const brief = await host.brief('for i in $(seq 501); do echo $i > $i.txt; done', { landing: 'none' });
    const outcome = await host.run(brief);
    expect(outcome).toMatchObject({ changedFiles: 501 });
    expect(outcome.failure).toBeUndefined();
  });

  it('sets traps in Git configuration runs nothing outside of its sandbox', async () => {
    const host = await machine({ files: { 'README.md': 'hello\n', '.gitattributes': '*.md filter=trap\n' } });
    const sprung = join(await temporaryDirectory('trap'), 'sprung');
    const trap = `touch ${sprung}`;
    const brief = await host.brief(
      `
      git config core.fsmonitor '${trap}'; git config filter.trap.clean '${trap}; cat'
      git config core.hooksPath hooks; git config diff.external '${trap}'
      mkdir -p hooks nested; for hook in pre-commit post-index-change pre-push; do
        printf '#!/bin/sh\n${trap}\n' > hooks/$hook; chmod +x hooks/$hook; done
      git init -q nested; git -C nested config core.fsmonitor '${trap}'
      git -C nested -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m x
      rm -f ${sprung}; echo changed > README.md`,
      { isolation: 'none' },
    );
    const outcome = await host.run(brief);
    expect(outcome.failure).toBeUndefined();
    expect((await host.publish(brief)).failure?.message).toBe(
      'nested is a submodule or a Git repository of its own; add its files, or change submodules in a commit of your own',
    );
    expect(existsSync(sprung)).toBe(false);
  });

  it('locks its files away does not stop the next attempt', async () => {
    const host = await machine();
    const first = await host.brief('mkdir -p a/b; echo x > a/b/c; chmod -R 000 a; ln -s / root; exit 1');
    await host.run(first);
    const second = { ...(await host.brief('ls -A')), run: 'greet-00000002', attempt: 2 };
    expect((await host.run(second)).summary).toBe('.git\nREADME.md\nsrc');
  });
});

describe.runIf(isConfinable)('a confined agent', () => {
  it('can write to its workspace alone, and its events say what it was denied', async () => {
    const host = await machine();
    const outside = join(await temporaryDirectory('outside'), 'file');
    const brief = await host.brief(
      `echo x > /etc/orca-was-here; echo x > ${outside}; echo x > ../../forged; echo x > $HOME/mine; echo x > mine`,
    );
    const outcome = await host.run(brief);
    expect(outcome.changedFiles).toBe(1);
    expect(await stderrOf(host, brief)).toContain('/etc/orca-was-here: Read-only file system');
    expect(
      [outside, '/etc/orca-was-here', join(host.stateDir, 'lineages/forged')].filter(existsSync),
    ).toEqual([]);
  });

  it('sees neither homes nor other runs nor processes outside', async () => {
    const home = await temporaryDirectory('home');
    await writeFile(join(home, 'id_ed25519'), 'private');
    const host = await machine({ env: { PATH: process.env.PATH, HOME: home } });
    const other = await host.brief('echo secret > notes.txt', {
      run: 'other-00000001',
      uid: 'fedcba9876543210',
    });
    await host.run(other);
    const brief = await host.brief(
      `ls -A ${home} /home ${host.stateDir} ${host.stateDir}/lineages; [ -e /proc/${process.pid} ] || echo alone; cat ${home}/id_ed25519`,
    );
    const { summary } = await host.run(brief);
    expect(
      summary?.replaceAll(home, '$HOME').replaceAll(host.stateDir, '$STATE').split('\n'),
    ).toMatchInlineSnapshot(`
      [
        "/home:",
        "$HOME:",
        "$STATE:",
        "lineages",
        "mirrors",
        "$STATE/lineages:",
        "0123456789abcdef",
        "alone",
      ]
    `);
  });

  it('changes no setting of the machine and reads nothing of root, not even as root', async () => {
    const host = await machine();
    const core = readFileSync('/proc/sys/kernel/core_pattern', 'utf8');
    const brief = await host.brief(
      'cat /proc/sys/kernel/core_pattern > /proc/sys/kernel/core_pattern; cat /etc/shadow /etc/ssh/ssh_host_*; echo done',
    );
    expect((await host.run(brief)).summary).toBe('done');
    expect(await stderrOf(host, brief)).toContain('/proc/sys/kernel/core_pattern: ');
    expect(readFileSync('/proc/sys/kernel/core_pattern', 'utf8')).toBe(core);
  });

  it('is not started where isolation is required and no bubblewrap works', async () => {
    const programs = await temporaryDirectory('programs');
    for (const name of ['git', 'sh']) await symlink(`/usr/bin/${name}`, join(programs, name));
    const host = await machine({ env: { PATH: programs }, isolation: 'required' });
    const brief = await host.brief('true', { isolation: 'required' });
    const failure = {
      kind: 'never',
      reason: 'IsolationMissing',
      message:
        'isolation is required and no bubblewrap works on this machine; install bubblewrap, or set isolation: preferred',
    };
    expect((await host.run(brief)).failure).toEqual(failure);
    expect(await host.executor.probe(brief.pod.spec)).toMatchObject({
      known: false,
      failure: { kind: 'never', reason: 'IsolationMissing' },
    });
  });
});

describe('secrets', () => {
  const KEY = 'key-of-the-model-0123456789';
  const TOKEN = 'token-for-git-0123456789';

  it('are in no environment, argv, file or event of a run, but for the key that the pod names', async () => {
    const host = await machine({
      env: { PATH: process.env.PATH, HOME: process.env.HOME, MY_API_KEY: KEY, GITHUB_TOKEN: TOKEN },
      remoteFor: (url) => ({ url, credentials: { type: 'token', username: 'orca', token: TOKEN } }),
    });
    const go = join(await temporaryDirectory('go'), 'go');
    const script = `env; echo "key is $MY_API_KEY"; echo started; until [ -e ${go} ]; do sleep 0.02; done; echo $MY_API_KEY > leak.txt`;
    const brief = await host.brief(script, { isolation: 'none' }, { env: ['MY_API_KEY'] });
    await host.executor.start(brief);
    await until(
      async () =>
        (await host.events(brief)).some(({ event }) => event.type === 'text' && event.text === 'started') ||
        undefined,
    );
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
    const contents = pids.flatMap((pid) => [`/proc/${pid}/environ`, `/proc/${pid}/cmdline`]).map(contentOf);
    expect(contents.filter((content) => content.includes(TOKEN))).toEqual([]);
    const holders = contents.filter((content) => content.includes(KEY));
    expect(holders.length).toBeGreaterThan(0);
    expect(holders.filter((content) => !content.includes('ORCA_RUN_MARK='))).toEqual([]);
    await writeFile(go, '');
    await host.agentOutcome(brief);
    expect(filesBelow(host.stateDir).filter((file) => contentOf(file).includes(TOKEN))).toEqual([]);
    expect(filesBelow(host.stateDir).filter((file) => contentOf(file).includes(KEY))).toEqual([
      join(host.stateDir, 'lineages', brief.uid, 'workspace/leak.txt'),
    ]);
    expect(await host.events(brief)).toContainEqual(
      expect.objectContaining({ event: { type: 'text', text: 'key is [redacted]' } }),
    );
    expect((await host.publish(brief)).failure?.message).toBe(
      'leak.txt holds a credential that Orca runs with; replace that credential, since the agent got hold of it',
    );
  });
});

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
