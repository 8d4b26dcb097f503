/** When the server last answered, in any window of this browser: its session ends so much later. */
const place = 'yaomen.answered';
const listeners = new Set<() => void>();
let own = Date.now();

export function noteAnswer(): void {
  const now = Date.now();
  if (now - own < 1000 && now >= own) return;
  own = now;
  try {
    localStorage.setItem(place, String(now));
  } catch {
    // Without storage, each window counts for itself.
  }
  listeners.forEach((listener) => listener());
}

export function lastAnswer(): number {
  try {
    return Math.max(own, Number(localStorage.getItem(place)) || 0);
  } catch {
    return own;
  }
}

/** Calls back at each answer that this window gets. */
export function onAnswer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
