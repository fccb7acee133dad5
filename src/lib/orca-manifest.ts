/** Whether a file declares Orca objects, however it is written: what an agent must not change. */
import { isScalar, parseAllDocuments, visit } from 'yaml';

const EXTENSION = /\.(?:ya?ml|json)$/i;
/** Larger files are judged by their text alone. */
const MAX_PARSED = 256 * 1024;

/** True also for what can't be parsed but could be meant as one. */
export function isOrcaManifest(path: string, text: string): boolean {
  if (!EXTENSION.test(path)) return false;
  if (text.length > MAX_PARSED) return mentionsApi(text);
  const documents = parseAllDocuments(text, { logLevel: 'silent' });
  if (!Array.isArray(documents)) return false;
  return documents.some((document) => {
    if (document.errors.length > 0) return mentionsApi(text);
    let found = false;
    visit(document, {
      Scalar(_key, node) {
        if (!isScalar(node) || !isApiVersion(node.value)) return undefined;
        found = true;
        return visit.BREAK;
      },
    });
    return found;
  });
}

function isApiVersion(value: unknown): boolean {
  return typeof value === 'string' && /^orca\.dev\/v\d/i.test(value.trim());
}

/** Escapes and continued lines undone, as a YAML or JSON reader would. */
function mentionsApi(text: string): boolean {
  const unescaped = text
    .replace(/\\\r?\n[ \t]*/g, '')
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/gi, (_all, ...digits: unknown[]) =>
      character(String(digits.slice(0, 3).find((each) => each !== undefined))),
    )
    .replaceAll('\\/', '/');
  return /orca\.dev\/v\d/i.test(unescaped);
}

function character(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
