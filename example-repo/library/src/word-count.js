/** How many words a text has. */
export function wordCount(text) {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
