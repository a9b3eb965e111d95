// Keeps an open page of now up to date: when something was recorded it takes the figures anew, or says that there is news where a person is in
// the middle of something. Without this script the page stays as it was when it was opened.
(() => {
  'use strict';
  const PARTS = ['momento', 'contenido', 'al-dia'];
  const SOON = 2000, SELDOM = 15000, LATER = 60000;

  const news = document.getElementById('novedades');
  if (!news || !window.EventSource) return;
  const offer = news.querySelector('a'), said = news.querySelector('span');

  let source = null;
  let heard = Number(news.dataset.position);
  let shown = heard;
  let turned = false; // a new day began, which changes figures without an event
  let planned = null;
  let refreshedAt = -SELDOM;

  function listen() {
    if (source || document.hidden) return;
    const address = new URL(news.dataset.stream, location.href);
    address.searchParams.set('after', heard);
    source = new EventSource(address);
    const told = event => {
      heard = Math.max(heard, Number(event.lastEventId) || 0);
      if (heard > shown) plan();
    };
    news.dataset.acts.split(' ').forEach(act => source.addEventListener(act, told));
    source.addEventListener('day', () => { turned = true; plan(); });
    // By itself it only comes back when it was cut off, not when it was refused.
    source.addEventListener('error', () => {
      if (source && source.readyState === EventSource.CLOSED) {
        hangUp();
        setTimeout(listen, LATER + Math.random() * LATER);
      }
    });
  }

  function hangUp() {
    if (source) source.close();
    source = null;
  }

  // However much is told, one request is made, not at once from everybody, and not again for a while.
  function plan() {
    if (planned) return;
    const wait = Math.max(SOON, refreshedAt + SELDOM - performance.now());
    planned = setTimeout(() => {
      planned = null;
      if (document.hidden) return;
      if (heard > shown || turned) isBusy() ? propose() : refresh();
    }, wait + Math.random() * SOON);
  }

  // Whether the person would lose something, or their place, if the page changed under their hands.
  function isBusy() {
    const main = document.getElementById('contenido');
    const changed = field => field.type !== 'hidden' && (field.value !== field.defaultValue || field.checked !== field.defaultChecked);
    const chosen = option => option.selected !== option.defaultSelected && option.index > 0;
    return scrollY > 100
      || document.activeElement.closest('main, #momento') !== null
      || !getSelection().isCollapsed
      || main.querySelector('details[open]') !== null
      || [...main.querySelectorAll('input, textarea')].some(changed)
      || [...main.querySelectorAll('option')].some(chosen);
  }

  function propose() {
    offer.hidden = false;
  }

  async function refresh() {
    refreshedAt = performance.now();
    const address = new URL(location.href);
    address.searchParams.set('minPosition', heard);
    try {
      const answer = await fetch(address);
      if (!answer.ok || isBusy()) return propose();
      replace(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      propose();
    }
  }

  function replace(fresh) {
    PARTS.forEach(id => document.getElementById(id)?.replaceWith(fresh.getElementById(id)));
    shown = Number(fresh.getElementById('novedades').dataset.position);
    turned = false;
    offer.hidden = true;
    said.textContent = '';
    setTimeout(() => { said.textContent = news.dataset.refreshed; }, 100);
    if (window.htmx) htmx.process(document.getElementById('contenido'));
  }

  offer.addEventListener('click', event => {
    event.preventDefault();
    location.reload();
  });
  // Nobody looks at a hidden page, and a browser has few connections to one host.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return hangUp();
    listen();
    if (heard > shown || turned) plan();
  });
  addEventListener('pagehide', hangUp);
  addEventListener('pageshow', listen);
  listen();
})();
