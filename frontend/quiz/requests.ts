/** Refusals that time may undo: too slow, too early, too many. */
const AGAIN: readonly number[] = [408, 425, 429];

/** Whether the same request is refused for ever. */
export function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && !AGAIN.includes(status);
}

const LONGEST_KEEPALIVE = 60_000; // bytes; browsers fail requests of more

/** Whether a browser sends the body on after its page is left. A longer one, counted in bytes, would not be sent at all. */
export function mayOutliveThePage(body: string): boolean {
  return body.length * 3 < LONGEST_KEEPALIVE || new TextEncoder().encode(body).length < LONGEST_KEEPALIVE;
}
