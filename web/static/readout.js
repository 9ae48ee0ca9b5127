// What pages do for a reader with a keyboard. Every page works without this
// script: it moves the focus between links that are there, and shows buttons
// that copy words that stand on the page.
"use strict";

(() => {
  const items = "main article, main .fold > summary, main .hits > li, main tbody > tr, main .itinerary > ol > li, main .text a.hl";
  const places = [["h", "/", "home"], ["t", "/timeline", "timeline"], ["s", "/statements", "statements"],
    ["p", "/positions", "positions"], ["r", "/proposals", "proposals"], ["f", "/figures", "figures"],
    ["a", "/actors", "actors"], ["d", "/documents", "documents"], ["c", "/conflicts", "conflicts"]];
  const keys = [["j, k", "the next, the one before"], ["o", "open it"], ["e", "open its words in the document"],
    ["n, p", "the next page, the page before"], ["b", "back to where you were"], ["/", "search"], ["?", "these keys"]];

  const off = () => localStorage.getItem("keys") === "off";
  const here = () => "at " + location.pathname + location.search;
  const list = () => [...document.querySelectorAll(items)].filter(it => linkOf(it) && it.checkVisibility());
  const linkOf = it => it.matches("a, summary") ? it : it.querySelector("h3 a, a.title, .where a") || it.querySelector("a[href]");
  const current = () => list().findLast(it => it.contains(document.activeElement));

  function move(step) {
    const all = list(), at = all.indexOf(current());
    // With nothing chosen, the first that can be seen.
    const to = at >= 0 ? at + step : all.findIndex(it => it.getBoundingClientRect().bottom > 0);
    choose(all[Math.max(0, Math.min(to, all.length - 1))]);
  }

  function choose(it) {
    if (!it) return;
    linkOf(it).focus({ preventScroll: true, focusVisible: true });
    it.scrollIntoView({ block: "nearest" });
  }

  const follow = link => { if (link) { keep(); link.click(); } };
  const evidence = () => (current() || document.querySelector("main")).querySelector('a[href*="/document/"][href*="at="]');

  // The place is kept for as long as the window is open.
  function keep() {
    const at = list().indexOf(current());
    const open = [...document.querySelectorAll("main details")].map((d, i) => d.open ? i : -1).filter(i => i >= 0);
    if (at >= 0) sessionStorage.setItem(here(), JSON.stringify({ at, open }));
  }

  function restore() {
    const [visit] = performance.getEntriesByType("navigation");
    const at = sessionStorage.getItem(here());
    if (!visit || visit.type !== "back_forward" || at === null || location.hash) return;
    const left = JSON.parse(at), all = document.querySelectorAll("main details");
    for (const i of left.open) if (all[i]) all[i].open = true;
    choose(list()[left.at]);
  }

  let help;
  function showHelp() {
    if (!help) {
      help = make(document.body, "dialog", "", { class: "keys", "aria-labelledby": "keys" });
      make(help, "h2", "Keys", { id: "keys" });
      const dl = make(help, "dl", "", { class: "facts" });
      const known = places.filter(([, href]) => href === "/" || document.querySelector(`.masthead a[href="${href}"], footer a[href="${href}"]`));
      for (const [key, what] of [...keys, ...known.map(([k, , name]) => ["g " + k, name])]) {
        const dt = make(dl, "dt");
        key.split(/,? /).forEach((k, i) => { if (i) dt.append(" "); make(dt, "kbd", k); });
        make(dl, "dd", what);
      }
      const label = make(make(help, "p"), "label");
      const box = make(label, "input", "", { type: "checkbox" });
      label.append(" Keys do something");
      box.checked = !off();
      box.addEventListener("change", () => localStorage.setItem("keys", box.checked ? "on" : "off"));
      make(make(help, "form", "", { method: "dialog" }), "button", "Close");
    }
    if (!help.open) help.showModal();
  }

  function make(parent, name, text = "", attributes = {}) {
    const el = document.createElement(name);
    for (const [k, v] of Object.entries(attributes)) el.setAttribute(k, v);
    el.textContent = text;
    return parent.appendChild(el);
  }

  let going = 0; // when g was pressed
  document.addEventListener("keydown", event => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // For a moment the focus may still be within the help just closed.
    if (target.checkVisibility() && target.closest("input, select, textarea, dialog, [contenteditable]")) {
      if (key === "Escape" && target.closest("[type=search]")) target.blur();
      return;
    }
    if (off()) return;
    if (going && event.timeStamp - going < 1500) {
      going = 0;
      const place = places.find(([k]) => k === key);
      if (place) { event.preventDefault(); keep(); location.assign(place[1]); }
      return;
    }
    const act = {
      j: () => move(1), k: () => move(-1),
      o: () => { const it = current(); if (it) follow(linkOf(it)); },
      e: () => follow(evidence()),
      n: () => follow(document.querySelector("a[rel=next]")), p: () => follow(document.querySelector("a[rel=prev]")),
      b: () => history.back(),
      g: () => { going = event.timeStamp; },
      "/": () => { const q = document.querySelector("[type=search]"); if (q) { q.focus(); q.select(); } },
      "?": showHelp,
    }[key];
    if (act) { event.preventDefault(); act(); }
  });

  // A button with data-copy copies the text of the element with that id.
  async function copy(button) {
    const from = document.getElementById(button.dataset.copy), word = button.textContent;
    if (!from) return;
    let text = from.innerText.trim(), done = true;
    for (const a of from.querySelectorAll('a[href^="/"]')) text = text.replace(a.getAttribute("href"), a.href); // whole addresses
    try {
      await navigator.clipboard.writeText(text);
    } catch { // not over TLS: choose the words, so that the reader can copy them
      getSelection().selectAllChildren(from);
      done = document.execCommand("copy");
    }
    button.textContent = done ? "Copied" : "Press Ctrl-C";
    setTimeout(() => { button.textContent = word; }, 2000);
  }

  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => copy(button));
  }
  const footer = document.querySelector("footer");
  if (footer) make(footer, "button", "Keys", { type: "button", class: "plain" }).addEventListener("click", showHelp);
  addEventListener("pagehide", keep);
  addEventListener("pageshow", restore);
})();
