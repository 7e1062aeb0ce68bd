// What the desk does beyond plain pages. Each page works without it; nothing here decides anything.
"use strict";

// The proof of a form that came back stands in the address; it stays in no history, and goes with no link that is copied.
const shown = new URL(location.href);
if (shown.searchParams.has("_csrf")) {
  for (const proof of ["_csrf", "_by"]) shown.searchParams.delete(proof);
  history.replaceState(history.state, "", shown);
}

// Times are told in the zone of whoever looks, from the next page on.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !document.cookie.includes("tidewaiter-zone=")) {
  document.cookie = "tidewaiter-zone=" + encodeURIComponent(zone) + "; path=/; max-age=31536000; SameSite=Lax";
}

// A key presses what names it in data-key: a link, a button, a field. Which keys those are the page says; none while somebody types.
const typing = target => target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
// With Caps Lock, or on a keyboard of another alphabet, the key that was meant is the one at the same place; Shift may choose another key.
const meant = event => {
  const letter = event.key.length === 1 && event.key > "\u007f" ? /^Key([A-Z])$/.exec(event.code) : null;
  const sign = event.code === "Slash" && [".", ","].includes(event.key) ? (event.shiftKey ? "?" : "/") : null;
  return [event.key, !event.shiftKey && event.key.toLowerCase(), letter && letter[1].toLowerCase(), sign].filter(Boolean);
};
const press = key => {
  const pressed = [...document.querySelectorAll("[data-key]")].find(each =>
    each.dataset.key === key && !each.disabled && each.getClientRects().length > 0);
  if (!pressed) return false;
  // Who goes on with Enter or the arrows starts from there; behind a dialog is what was there before it.
  if (!pressed.matches("[data-dialog]")) pressed.focus({ preventScroll: pressed.matches("a") });
  if (!pressed.matches("[data-focus], input:not([type=checkbox]):not([type=radio]), textarea, select")) pressed.click();
  // An answer without a usual reason asks for one: who chose it writes that next, and Enter records both.
  const reason = pressed.form?.elements.reason;
  if (pressed.matches("[type=radio]") && !pressed.dataset.reason && reason && !reason.value) reason.focus();
  return true;
};
// While the next finding is on its way no key does anything: nobody shall answer what they have not seen.
let underWay = 0;
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
  if (typing(event.target) || document.querySelector("dialog[open]")) return;
  if (underWay > 0) { event.preventDefault(); return; }
  // Enter is the link's it stands on, but not of one in a dialog that is closed: the browser takes the focus from there a moment later.
  const own = event.target.closest("a, button, input, summary, select");
  if (event.key === "Enter" && own && own.getClientRects().length > 0) return;
  if (meant(event).some(press)) event.preventDefault();
});
const moves = event => ["detail", "main"].includes(event.detail.target?.id);
document.addEventListener("htmx:beforeRequest", event => { if (moves(event)) underWay++; });
document.addEventListener("htmx:afterRequest", event => {
  if (moves(event)) setTimeout(() => { underWay = Math.max(0, underWay - 1); }, 30); // once it is settled
});
// A form that is refused comes back with what is wrong; who is asked to log in sees that page whole.
document.addEventListener("htmx:beforeSwap", event => {
  const { xhr } = event.detail;
  if (new URL(xhr.responseURL).pathname === "/login") { event.detail.shouldSwap = false; location.assign(xhr.responseURL); }
  else if (xhr.status === 413 || xhr.status === 429) { event.detail.shouldSwap = false; refused(event.detail); }
  else if (xhr.status >= 400 && xhr.status < 500) event.detail.shouldSwap = event.detail.target.id === "main";
});
// What was turned away unread, being too much, leaves the form as it is: what the page for that says is said there.
const refused = ({ xhr, requestConfig }) => {
  const form = requestConfig?.elt?.closest("form");
  if (!form) return;
  const said = [...new DOMParser().parseFromString(xhr.responseText, "text/html").querySelectorAll("main h1, main p:not(:has(a))")];
  const told = form.querySelector("[data-refused]") ?? document.createElement("p");
  Object.assign(told, { className: "warning", textContent: said.map(one => one.textContent).join(". ") });
  told.dataset.refused = ""; told.setAttribute("role", "alert");
  form.prepend(told);
  told.scrollIntoView({ block: "nearest" });
};
document.addEventListener("htmx:beforeRequest", event => event.detail.elt?.querySelector?.("[data-refused]")?.remove());

// What is said of a form that was sent is brought into sight, wherever on a long page it was sent from. Who stood in it stands in what
// came in its place, and not at the top of the page.
document.addEventListener("htmx:afterSettle", event => {
  if (event.detail.target?.id !== "main") return;
  const main = document.getElementById("main");
  main.querySelector("[data-look], .told[role=status]")?.scrollIntoView({ block: "nearest" });
  if (document.activeElement === document.body) { main.tabIndex = -1; main.focus({ preventScroll: true }); }
});

// The same where the page was loaded anew: what is wrong is in sight, and who sent it stands in the field that it is about.
const told = document.querySelector("#main [data-look]");
if (told) { told.closest("form")?.querySelector("[aria-invalid]")?.focus({ preventScroll: true }); told.scrollIntoView({ block: "center" }); }

// Where no answer comes, the form that was sent says so, and keeps what was typed. What a page asks for by itself has no form: the page
// says it, once, until an answer puts something else in that place.
const unanswered = (event, told) => {
  const asked = event.detail.elt;
  const where = asked?.id !== "poll" ? asked : told ? document : null;
  for (const each of where?.querySelectorAll?.("[data-unanswered]") ?? []) if (each.hidden === told) each.hidden = !told;
};
document.addEventListener("htmx:beforeRequest", event => unanswered(event, false));
for (const failure of ["htmx:sendError", "htmx:timeout"]) document.addEventListener(failure, event => unanswered(event, true));
document.addEventListener("htmx:responseError", event => { if (event.detail.xhr.status >= 500) unanswered(event, true); });

// A part of a page that is as it was stays: who stands in it, or has marked something there, is not put out.
document.addEventListener("htmx:oobBeforeSwap", event => {
  const { target, fragment } = event.detail;
  if (fragment.firstElementChild && target.isEqualNode(fragment.firstElementChild)) event.detail.shouldSwap = false;
});

// Where there is room for one column only, what narrows a list is folded away, and stays as it was left when the page is filled anew.
const oneColumn = matchMedia("(max-width: 1180px)");
let unfolded = !oneColumn.matches;
const fold = () => { if (oneColumn.matches) for (const each of document.querySelectorAll("details.narrowing")) each.open = unfolded; };
fold();
document.addEventListener("htmx:beforeSwap", () => { unfolded = document.querySelector("details.narrowing")?.open ?? unfolded; });
document.addEventListener("htmx:afterSwap", fold);
// There a finding that is chosen stands below the list: it is brought into sight, and whoever chose it stands in it.
document.addEventListener("htmx:afterSettle", event => {
  const detail = document.getElementById("detail");
  if (event.detail.target?.id !== "detail" || !detail || !oneColumn.matches) return;
  detail.focus({ preventScroll: true });
  detail.scrollIntoView();
});

// Shows a row within its list. The page around that stays where it is, with its heading.
const show = row => {
  const list = row.closest(".list");
  if (!list) return;
  const at = row.getBoundingClientRect(), box = list.getBoundingClientRect(), head = row.closest("table").tHead.getBoundingClientRect().height;
  if (at.top < box.top + head) list.scrollTop += at.top - box.top - head;
  else if (at.bottom > box.bottom) list.scrollTop += at.bottom - box.bottom;
};
// The row that is chosen in a list is the one that stands beside it.
const follow = () => {
  const chosen = document.querySelector("#detail[data-finding]")?.dataset.finding;
  for (const row of document.querySelectorAll("tr[data-finding]")) {
    if (row.dataset.finding === chosen) {
      row.setAttribute("aria-selected", "true");
      show(row);
    } else row.removeAttribute("aria-selected");
  }
};

// A dialog that a page shows plainly without scripts. All of a page's boxes at once.
document.addEventListener("click", event => {
  const opener = event.target.closest("[data-dialog]");
  const closer = event.target.closest("[data-close]");
  if (opener) document.getElementById(opener.dataset.dialog).showModal();
  if (closer) closer.closest("dialog").close();
  if (opener || closer) event.preventDefault();
});
// A cell of a sheet leads to the choice of what it holds, also where that is folded away.
document.addEventListener("click", event => {
  const chosen = document.getElementById(event.target.closest("a[href^='#']")?.hash.slice(1) ?? "");
  for (let fold = chosen?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
});
document.addEventListener("change", event => {
  const all = event.target.dataset.all;
  if (all) for (const name of all.split(" ")) for (const box of document.getElementsByName(name)) box.checked = event.target.checked;
});

// What somebody types or chooses in a form stays until it is taken: past a session that ends, a tab that is closed by mistake and opened
// again. It takes the place of nothing that the page has said otherwise since. A password is never kept.
// What one person typed is never filled in for another who logs in to the same window.
const DRAFTS = "tidewaiter-draft-";
const account = document.querySelector("[data-account]")?.dataset.account;
const DRAFT = DRAFTS + account + " ";
if (account) Object.keys(sessionStorage).filter(key => key.startsWith(DRAFTS) && !key.startsWith(DRAFT)).forEach(key => sessionStorage.removeItem(key));
const drafted = form => [...form.elements].filter(each => each.name && !["hidden", "submit", "file", "password"].includes(each.type));
const given = field => field.options ? ([...field.options].find(one => one.defaultSelected) ?? field.options[0])?.value : field.defaultValue;
const keep = form => sessionStorage.setItem(DRAFT + form.dataset.draft, JSON.stringify(drafted(form).map(each =>
  [each.name, each.type === "radio" || each.type === "checkbox" ? (each.checked ? each.value : null) : each.value, given(each)])));
const forgetSent = () => {
  for (const told of document.querySelectorAll("[data-sent]")) sessionStorage.removeItem(DRAFT + told.dataset.sent);
};
const restore = () => {
  forgetSent();
  for (const form of document.querySelectorAll("form[data-draft]")) {
    const kept = JSON.parse(sessionStorage.getItem(DRAFT + form.dataset.draft) || "[]");
    for (const [name, value, instead] of kept) {
      for (const each of drafted(form).filter(one => one.name === name)) {
        const before = each.value + each.checked;
        if (each.type === "checkbox" && value === null) each.checked = false; // somebody took the tick away
        else if (each.type === "radio" || each.type === "checkbox") each.checked ||= each.value === value;
        else if ((!each.value || given(each) === instead) && (!each.options || [...each.options].some(one => one.value === value))) each.value = value;
        if (each.value + each.checked !== before && each.closest("details")) each.closest("details").open = true;
      }
    }
  }
};
// What was sent too late is kept for those without scripts; with them it stands in its form, on the page that it was sent from.
const late = document.querySelector("[data-kept]");
if (late && Object.keys(sessionStorage).some(key => key.startsWith(DRAFT))) location.replace(late.dataset.kept);
document.addEventListener("input", event => {
  const form = event.target.closest("form[data-draft]");
  if (!form) return;
  // An answer brings its usual reason, or takes that of another away, unless somebody has typed one.
  const usual = [...form.querySelectorAll("[data-reason]")].map(each => each.dataset.reason);
  const reason = form.elements.reason;
  if (event.target.name === "answer" && usual.length && (!reason.value || usual.includes(reason.value))) reason.value = event.target.dataset.reason ?? "";
  keep(form);
});
document.addEventListener("submit", event => {
  if (event.target.getAttribute("action")?.startsWith("/logout")) {
    Object.keys(sessionStorage).filter(each => each.startsWith(DRAFTS)).forEach(each => sessionStorage.removeItem(each));
  }
});
// What was taken is forgotten as soon as the page says so: whoever goes on at once would find it filled in again.
document.addEventListener("htmx:afterSwap", forgetSent);
for (const moment of ["DOMContentLoaded", "htmx:afterSettle"]) document.addEventListener(moment, () => { follow(); restore(); });
if (document.readyState !== "loading") { follow(); restore(); }

// Files that are dropped on a drop area are chosen in its field, as if they had been picked.
for (const kind of ["dragover", "dragleave", "drop"]) document.addEventListener(kind, event => {
  const area = event.target.closest && event.target.closest("[data-drop]");
  if (!area) return;
  event.preventDefault();
  area.classList.toggle("dropping", kind === "dragover");
  if (kind === "drop" && event.dataTransfer.files.length) area.querySelector("input[type=file]").files = event.dataTransfer.files;
});

// A choice in a form that says data-sends is sent at once when it is made with the pointer; with keys, when the field is left.
let pointed = false, waiting = null;
document.addEventListener("pointerdown", () => { pointed = true; }, true);
document.addEventListener("keydown", () => { pointed = false; }, true);
document.addEventListener("change", event => {
  const form = event.target.closest("form[data-sends]");
  if (!form || !event.target.matches("select")) return;
  if (pointed) form.requestSubmit(); else waiting = event.target;
});
document.addEventListener("focusout", event => {
  if (waiting !== event.target || !event.relatedTarget || event.relatedTarget.matches("form[data-sends] button")) return;
  waiting = null;
  event.target.form.requestSubmit();
});
