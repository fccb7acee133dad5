/** Lists of what belongs together. */

/** Puts the item at the end of the group with this key, which is made where there is none yet. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
