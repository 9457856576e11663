/**
 * The card's style. `!important` on the host holds against whatever a page does to unknown elements; inside, the closed
 * shadow root keeps the page's rules out, and `all: initial` its inherited ones. The buttons stay in reach where there is
 * more to read than goes into the card.
 */
export const cardStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  inset-block-start: var(--top) !important;
  left: var(--left) !important;
  display: block !important;
  box-sizing: border-box !important;
  inline-size: min(340px, 100vw - 16px) !important;
  max-block-size: 100vh !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
  color-scheme: var(--ground) !important;
}

.card {
  --ink: light-dark(#1c1e21, #e8e9eb);
  --soft: light-dark(#5c6168, #a3a8b0);
  --paper: light-dark(#fff, #1b1d21);
  --hover: light-dark(#f1f3f5, #26292e);
  --line: light-dark(#c9cdd2, #4a4f57);
  --accent: light-dark(#0072b2, #56b4e9);
  max-block-size: min(400px, 100vh - 16px);
  overflow: auto;
  padding: 10px 12px 0;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 4px 20px rgb(0 0 0 / 0.16);
  font: 14px / 1.45 system-ui, sans-serif;
  text-align: start;
}

.card:focus-visible,
button:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: -2px;
}

p {
  margin: 0;
  overflow-wrap: anywhere;
}

ul {
  margin: 6px 0 0;
  padding-inline-start: 18px;
}

ul:empty {
  display: none;
}

p + p {
  color: var(--soft);
}

.source + .source {
  margin-block-start: 6px;
}

.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 2px;
  margin: 4px -8px 0;
  padding-block-end: 6px;
  position: sticky;
  inset-block-end: 0;
  background: var(--paper);
}

button {
  padding: 4px 8px;
  border: 0;
  border-radius: 6px;
  background: none;
  color: var(--soft);
  font: inherit;
  font-size: 13px;
}

button:hover {
  background: var(--hover);
  color: var(--ink);
}

.close {
  margin-inline-start: auto;
}
`;
