/**
 * Calls back after so many milliseconds, or never: in a window that is being closed, Firefox begins no timer and throws
 * `NS_ERROR_NOT_INITIALIZED`. What a script still waits for there is of no use to anybody.
 */
export function callLater(
  call: () => void,
  after: number,
): ReturnType<typeof setTimeout> | undefined {
  try {
    return setTimeout(call, after);
  } catch {
    return undefined;
  }
}
