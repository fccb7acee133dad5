/** What it means that a server could not be used: its reason, and whether trying again helps. */
import { SdkError, SdkErrorCode, SdkHttpError } from '@modelcontextprotocol/client';
import { type Failure, OrcaError } from '../../../api/failure.ts';
import { redacted } from '../../../api/redact.ts';
import { oneLine } from '../../../api/sanitize.ts';
import { hasCode } from '../../../lib/errno.ts';

/** Of a server that could not be started, reached, or asked for its tools. */
export function startFailure(error: unknown, server: string): Failure {
  if (error instanceof OrcaError) return error.failure;
  const status = statusIn(error);
  const message = `The MCP server "${server}" ${mcpTrouble(error)}`;
  if (status === 401 || status === 403)
    return {
      kind: 'never',
      reason: 'AuthenticationFailed',
      message: `${message}; check its token or headers`,
    };
  const isRefusal = status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
  const isNonsense = error instanceof SdkError && error.code === SdkErrorCode.InvalidResult;
  if (isRefusal || isNonsense || hasCode(error, 'ENOENT', 'EACCES')) return wrongServer(message);
  return { kind: 'later', reason: 'McpServerFailed', message };
}

/** Of one that no other try makes better. */
export function wrongServer(message: string): Failure {
  return {
    kind: 'never',
    reason: 'McpServerFailed',
    message: `${message}; correct it in spec.mcpServers of the project`,
  };
}

/** Whether a server may be one that talks over server-sent events alone: it does not know what it was asked. */
export function isOlderServer(error: unknown): boolean {
  return [400, 404, 405].includes(statusIn(error) ?? 0);
}

/** The rest of a sentence that begins with the server. */
export function mcpTrouble(error: unknown): string {
  if (hasCode(error, 'ENOENT', 'EACCES')) return `could not be started: ${said(error)}`;
  const status = statusIn(error);
  if (status !== undefined) return `answered with status ${status}: ${said(error)}`;
  const code = error instanceof SdkError ? error.code : undefined;
  if (code === SdkErrorCode.RequestTimeout) return 'did not answer in time';
  if (code === SdkErrorCode.ConnectionClosed) return 'has ended';
  if (code === SdkErrorCode.InvalidResult) return `answered nonsense: ${said(error)}`;
  return `failed: ${said(error)}`;
}

function statusIn(error: unknown): number | undefined {
  return error instanceof SdkHttpError ? error.status : undefined;
}

/** `fetch` hides what went wrong in the cause. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return oneLine(redacted(String(error)));
  const cause = error.cause instanceof Error && error.cause.message !== '' ? error.cause : error;
  return oneLine(redacted(cause.message));
}
