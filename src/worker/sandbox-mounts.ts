/** What of the machine's file system a confined agent sees: everything to read, but for what is hidden; its own to write. */
import { readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Lineage } from '../lib/run-directory.ts';

export interface MountOptions {
  readonly lineage: Lineage;
  /** Files, and directories with all that is in them. */
  readonly hidden: readonly string[];
  /** Files and directories to be seen although they lie in a hidden directory. */
  readonly readable: readonly string[];
  /** Directories of programs. */
  readonly path: string;
}

/** Where people and programs keep what is none of an agent's business: homes, sockets, other people's temporary files. */
const PRIVATE = ['/home', '/root', '/run', '/var/run', '/var/tmp', '/mnt', '/media'];
/** What only root may read: an agent of an Orca that runs as root is root too, though without any capability. */
const PRIVATE_TO_ROOT = [
  '/etc/shadow',
  '/etc/shadow-',
  '/etc/gshadow',
  '/etc/gshadow-',
  '/etc/sudoers',
  '/etc/ssh',
  '/etc/ssl/private',
  '/etc/kubernetes',
  '/var/backups',
  '/var/log',
  '/var/spool',
];
/** Settings of the whole machine that root may write without a capability; bubblewrap leaves /proc/sys as it is. */
const KERNEL = ['/proc/sys', '/proc/sysrq-trigger', '/proc/fs', '/proc/acpi', '/proc/scsi', '/proc/mtrr'];
/** How names of hosts are resolved: often a link into /run. */
const RESOLVER = '/etc/resolv.conf';
/** Links in a directory of programs that are followed; more are taken for something else. */
const MAX_LINKS = 500;

/** Mount options of bubblewrap, in the order in which they must be applied. */
export function mountArguments({ lineage, hidden, readable, path }: MountOptions): readonly string[] {
  const covered = outermost([...PRIVATE, ...PRIVATE_TO_ROOT, ...hidden].flatMap(real));
  const [directories, files] = [covered.filter(isDirectory), covered.filter((place) => !isDirectory(place))];
  const isHidden = (place: string) => [...covered, '/tmp'].some((parent) => isWithin(place, parent));
  const shown = [...readable, ...programPlaces(path, isHidden), RESOLVER]
    .flatMap(real)
    .filter(isHidden)
    .filter((place) => !covered.some((parent) => isWithin(parent, place)));
  return [
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--bind', lineage.tmp, '/tmp'],
    ...KERNEL.flatMap((place) => ['--ro-bind-try', place, place]),
    ...directories.flatMap((place) => ['--tmpfs', place]),
    ...files.flatMap((file) => ['--ro-bind', '/dev/null', file]),
    ...[...new Set(shown)].sort().flatMap((place) => ['--ro-bind', place, place]),
    ...[lineage.workspace, lineage.home].flatMap((place) => ['--bind', place, place]),
    ...directories.flatMap((place) => ['--remount-ro', place]),
  ];
}

/** PATH without links, which may lead through a hidden directory, and without places relative to the workspace. */
export function realPath(path: string): string {
  return [...new Set(path.split(':').filter(isAbsolute).flatMap(real))].join(':');
}

/** Directories on PATH below a hidden one, what their links lead to, and the package tree they belong to. */
function programPlaces(path: string, isHidden: (place: string) => boolean): readonly string[] {
  const directories = path.split(':').filter(isAbsolute).flatMap(real).filter(isHidden);
  return directories.flatMap((directory) => {
    const libraries = join(dirname(directory), 'lib', 'node_modules');
    return [directory, libraries, ...linkedPlaces(directory)];
  });
}

function linkedPlaces(directory: string): readonly string[] {
  const links = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isSymbolicLink());
  return links.slice(0, MAX_LINKS).map(({ name }) => resolve(directory, readlinkSync(join(directory, name))));
}

/** The real path; none when it is not there, or is the root itself. */
function real(place: string): readonly string[] {
  try {
    const found = realpathSync(place);
    return found === '/' ? [] : [found];
  } catch {
    // Nothing is there to be hidden or shown.
    return [];
  }
}

function isDirectory(place: string): boolean {
  return statSync(place).isDirectory();
}

function outermost(places: readonly string[]): readonly string[] {
  const sorted = [...new Set(places)].sort();
  return sorted.filter(
    (place) =>
      place !== '/tmp' &&
      !sorted.some((other) => other !== place && other !== '/tmp' && isWithin(place, other)),
  );
}

function isWithin(place: string, parent: string): boolean {
  return place === parent || place.startsWith(`${parent}/`);
}
