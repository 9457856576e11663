/** Frames without movement that count as rest. */
const stillFrames = 4;

/** A page that never rests is taken to rest after this many frames. */
const patience = 120;

/** Settles when the window has stopped scrolling. */
export function scrollSettled(): Promise<void> {
  return new Promise((resolve) => {
    let last = scrollY;
    let still = 0;
    let frames = 0;
    const look = () => {
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
      frames += 1;
      if (still >= stillFrames || frames >= patience) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
