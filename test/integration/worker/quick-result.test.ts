/** Small workspaces are laid out and compared without Git: it must find nothing to correct in either. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineageOf, runDirectory } from '../../../src/lib/run-directory.ts';
import { newMemory, type WorkerMemory } from '../../../src/worker/memory.ts';
import { type Prepared, prepare } from '../../../src/worker/prepare.ts';
import { quickResult } from '../../../src/worker/quick-result.ts';
import { resultOf } from '../../../src/worker/result.ts';
import { stageGit } from '../../../src/worker/stage-git.ts';
import { runBrief } from '../../support/briefs.ts';
import { bareRepository, type Files } from '../../support/repositories.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const FILES: Files = {
  'README.md': 'hello\n',
  'src/app.txt': 'one\ntwo\n',
  'src/deep/er/leaf.txt': 'leaf\n',
  '.github/workflows/ci.yaml': 'on: push\n',
  'with blank.txt': 'blank\n',
};
const gitEnv = { PATH: process.env.PATH ?? '' };
const signal = new AbortController().signal;

interface Ready extends Prepared {
  readonly workspace: string;
}

interface Place {
  readonly stateDir: string;
  readonly memory: WorkerMemory;
  prepared(): Promise<Ready>;
}

async function place(files: Files = FILES): Promise<Place> {
  const stateDir = await temporaryDirectory('state');
  const target = await bareRepository({ files });
  const baseCommit = (await target.tip()) ?? '';
  const memory = newMemory();
  let runs = 0;
  async function prepared(): Promise<Ready> {
    runs += 1;
    const start = { ...runBrief().start, repository: target.path, baseCommit };
    const brief = runBrief({ run: `greet-0000000${runs}`, uid: `uid-${runs}`, start });
    const directory = runDirectory(stateDir, `${brief.project}/${brief.run}`);
    const lineage = lineageOf(stateDir, brief.uid);
    await mkdir(directory.path, { recursive: true });
    const remote = { url: target.path };
    const result = await prepare({ brief, directory, lineage, remote, gitEnv, signal, memory });
    return { ...result, workspace: lineage.workspace };
  }
  return { stateDir, memory, prepared };
}

/** The second of two: Git was at work in the first one alone. */
async function laidOutAgain(files?: Files): Promise<Ready> {
  const here = await place(files);
  await here.prepared();
  return here.prepared();
}

function shell(workspace: string, script: string): string {
  return execFileSync('sh', ['-ec', script], { cwd: workspace, encoding: 'utf8' });
}

async function bothResults({ workspace, ownGit, startCommit, laid }: Ready) {
  if (laid === undefined) throw new Error('the tree is small');
  const quick = await quickResult(workspace, laid, ownGit);
  const git = stageGit({ gitDir: ownGit(), gitEnv, signal, reason: 'AgentFailed' });
  return { quick, slow: await resultOf(workspace, startCommit, git) };
}

describe('a workspace that is laid out without Git', () => {
  it('is one in which Git sees no change', async () => {
    const { workspace } = await laidOutAgain();
    expect(shell(workspace, 'git status --porcelain; git ls-files -m; git log --format=%s')).toBe('Start\n');
  });

  it('holds the same files with the same modes and links', async () => {
    const here = await place();
    const [first, second] = [await here.prepared(), await here.prepared()];
    const listing = 'find . -path ./.git -prune -o -printf "%y %m %p %l\\n" | sort; cat src/deep/er/leaf.txt';
    expect(shell(second.workspace, listing)).toBe(shell(first.workspace, listing));
  });

  it('is left to Git where there is a submodule in it, and where it is large', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`file-${index}`, 'x\n']));
    expect((await laidOutAgain(many)).laid).toBeUndefined();
    expect((await laidOutAgain({ 'large.txt': 'x'.repeat(3_000_000) })).laid).toBeUndefined();
  });
});

describe('the result without Git is the one that Git makes of', () => {
  it.each([
    ['nothing', 'true'],
    ['a new file', 'echo new > new.txt'],
    ['a new folder', 'mkdir -p a/b && echo new > a/b/c.txt && mkdir empty'],
    ['a change of the same size at once', 'printf "HELLO\\n" > README.md'],
    ['a change that is taken back', 'cp README.md keep && echo x > README.md && mv keep README.md'],
    ['a touched file', 'touch README.md'],
    ['a deleted file, and a folder that goes with its last', 'rm README.md src/deep/er/leaf.txt'],
    ['a program', 'chmod +x README.md'],
    ['a private file', 'chmod 600 README.md'],
    ['a folder that became a file', 'rm -r src && echo src > src'],
    ['a file that became a folder', 'rm README.md && mkdir README.md && echo in > README.md/in.txt'],
    ['a link', 'ln -s README.md link && rm "with blank.txt" && ln -s /etc/hostname "with blank.txt"'],
    ['a folder that became a link to one with the same files', 'mv src ../moved && ln -s ../moved src'],
    ['a workflow', 'echo more >> .github/workflows/ci.yaml && rm -r src'],
    [
      'what is handed on',
      'mkdir -p .orca/outputs .orca/other && echo 1 > .orca/outputs/a.txt && echo 2 > .orca/other/b.txt',
    ],
  ])('%s', async (_what, script) => {
    const ready = await laidOutAgain();
    shell(ready.workspace, script);
    const { quick, slow } = await bothResults(ready);
    expect(quick).toEqual(slow);
    expect(
      shell(ready.ownGit(), `git --git-dir=. ls-tree -r ${quick?.tree} > ../listing; wc -l < ../listing`),
    ).not.toBe('0\n');
  });

  it.each([
    ['an ignore file', 'echo "*.log" > .gitignore; echo x > a.log'],
    ['a repository of its own', 'git init -q nested'],
    ['a name that is .git elsewhere', 'mkdir .GIT && echo x > .GIT/config'],
    ['a name with a backslash', "echo x > 'a\\\\b'"],
    ['a name outside of ASCII', 'echo x > ümlaut'],
    ['a pipe', 'mkfifo pipe'],
  ])('%s: Git itself is asked', async (_what, script) => {
    const ready = await laidOutAgain();
    shell(ready.workspace, script);
    if (ready.laid === undefined) throw new Error('the tree is small');
    expect(await quickResult(ready.workspace, ready.laid, ready.ownGit)).toBeUndefined();
  });

  it('refuses what is too much as Git would', async () => {
    const ready = await laidOutAgain();
    shell(ready.workspace, 'for n in $(seq 501); do echo $n > $n.txt; done');
    const { quick, slow } = await bothResults(ready);
    expect(quick?.refusal?.reason).toBe('PublishRefused');
    expect(quick).toEqual(slow);
  });

  it('writes its objects where publish reads them', async () => {
    const ready = await laidOutAgain();
    shell(ready.workspace, 'mkdir -p a && echo new > a/new.txt');
    if (ready.laid === undefined) throw new Error('the tree is small');
    const quick = await quickResult(ready.workspace, ready.laid, ready.ownGit);
    expect(shell(ready.ownGit(), `git --git-dir=. cat-file blob ${quick?.tree}:a/new.txt`)).toBe('new\n');
    expect(existsSync(join(ready.ownGit(), 'objects', (quick?.tree ?? '').slice(0, 2)))).toBe(true);
  });
});
