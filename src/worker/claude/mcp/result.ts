/** What a tool of an MCP server answers, as text for the model: from outside, so hidden characters are taken out. */
import type { CallToolResult } from '@modelcontextprotocol/client';
import { plain } from '../../../api/sanitize.ts';

export function textOfResult({ content, structuredContent }: CallToolResult): string {
  const parts = content.map(textOfBlock);
  if (parts.length === 0 && structuredContent !== undefined) parts.push(JSON.stringify(structuredContent));
  return plain(parts.join('\n'));
}

function textOfBlock(block: CallToolResult['content'][number]): string {
  switch (block.type) {
    case 'text':
      return block.text;
    case 'image':
    case 'audio':
      return `(${block.type} of type ${block.mimeType}, left out)`;
    case 'resource':
      return 'text' in block.resource ? block.resource.text : `(${block.resource.uri}, no text, left out)`;
    case 'resource_link':
      return `(see ${block.uri})`;
  }
}
