/** The drawing of icons/icon.svg in the colours of the surface. */
export function Logo() {
  return (
    <svg class="logo" width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
      <g fill="none" stroke-width="2">
        <path stroke="var(--quote)" d="M3 8V5.5Q3 2.6 6 1.6M10 8V5.5Q10 2.6 13 1.6M1 11h14" />
        <path stroke="var(--unnamed)" d="M1 15h3M6 15h4M12 15h3" />
      </g>
      <path fill="var(--quote)" d="M2 5h4v4H2zM9 5h4v4H9z" />
    </svg>
  );
}
