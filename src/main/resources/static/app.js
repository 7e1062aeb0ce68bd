// What the desk does beyond plain pages. Each page works without it; nothing here decides anything.
"use strict";

// Times are told in the zone of whoever looks, from the next page on.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !document.cookie.includes("tidewaiter-zone=")) {
  document.cookie = "tidewaiter-zone=" + encodeURIComponent(zone) + "; path=/; max-age=31536000; SameSite=Lax";
}

// A key presses what names it in data-key: a link, a button, a field. Which keys those are the page says; none while somebody types.
const typing = target => target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
  if (typing(event.target) || document.querySelector("dialog[open]") && event.key !== "?") return;
  const pressed = [...document.querySelectorAll("[data-key]")].find(each =>
    each.dataset.key === event.key && !each.disabled && each.getClientRects().length > 0);
  if (!pressed) return;
  event.preventDefault();
  if (pressed.matches("input:not([type=checkbox]):not([type=radio]), textarea, select")) pressed.focus();
  else pressed.click();
});
