// Shows how far a form is that was sent: files by what has gone over the wire, and after that, as any other form, only that it is at work. A form
// that did not get through stays as it was typed. Without this script forms are sent by the browser alone, which shows nothing of it.
(() => {
  'use strict';
  const words = document.currentScript.dataset;
  const sending = new WeakMap();

  const hasFiles = form => [...form.elements].some(field => field.type === 'file' && field.files.length > 0);

  // A bar with its words, at the end of what was sent.
  function show(within) {
    const place = document.createElement('p');
    place.className = 'sending';
    place.setAttribute('role', 'status');
    const bar = document.createElement('progress');
    const text = document.createElement('span');
    bar.max = 100;
    place.append(bar, ' ', text);
    within.append(place);
    const told = {
      sent(loaded, total) {
        const percent = total > 0 ? Math.floor(100 * loaded / total) : 0;
        if (percent >= 100) return told.waiting();
        bar.value = percent;
        bar.setAttribute('aria-label', words.sending);
        text.textContent = `${words.sending} ${percent} %`;
      },
      waiting() {
        bar.removeAttribute('value');
        bar.setAttribute('aria-label', words.waiting);
        text.textContent = words.waiting;
      },
      done(rows, of) {
        bar.value = Math.floor(100 * rows / of);
        text.textContent = `${words.waiting} ${rows} / ${of}`;
      },
      failed() {
        bar.remove();
        place.setAttribute('role', 'alert');
        place.classList.add('error');
        text.textContent = words.failed;
      },
      remove: () => place.remove(),
    };
    return told;
  }

  function buttons(form, disabled) {
    [...form.elements].filter(field => field.type === 'submit').forEach(button => { button.disabled = disabled; });
  }

  // By the same way as the browser would, only that it can be followed.
  function send(form, data, told) {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.upload.addEventListener('progress', event => told.sent(event.loaded, event.total));
    request.upload.addEventListener('load', told.waiting);
    request.addEventListener('load', () => {
      if (request.responseURL !== location.href) history.pushState(null, '', request.responseURL);
      document.open();
      document.write(request.responseText);
      document.close();
    });
    ['error', 'abort', 'timeout'].forEach(end => request.addEventListener(end, () => {
      sending.delete(form);
      buttons(form, false);
      told.failed();
    }));
    request.send(data);
  }

  // How far the server is with what it was sent, where it can tell.
  async function follow(form, told) {
    while (sending.get(form) === told) {
      await new Promise(later => setTimeout(later, 500));
      try {
        const answer = await fetch(form.dataset.followed);
        const how = answer.ok ? await answer.json() : {};
        if (how.of && sending.get(form) === told) told.done(how.done, how.of);
      } catch { /* The answer to the form itself will tell. */ }
    }
  }

  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || !form.closest('main')) return;
    if (sending.has(form)) return event.preventDefault();
    form.querySelector('.sending.error')?.remove();
    const told = show(form);
    sending.set(form, told);
    if (!hasFiles(form) && !form.dataset.followed) return told.waiting();
    event.preventDefault();
    const data = new FormData(form, event.submitter);
    hasFiles(form) ? told.sent(0, 1) : told.waiting();
    buttons(form, true);
    send(form, data, told);
    if (form.dataset.followed) follow(form, told);
  });

  // A row of the sheet, which htmx sends.
  document.addEventListener('htmx:xhr:loadstart', event => {
    const row = event.target.closest('tr');
    if (row && !sending.has(row)) sending.set(row, show(row.lastElementChild));
  });
  document.addEventListener('htmx:xhr:progress', event => {
    const told = sending.get(event.target.closest('tr') ?? event.target);
    if (told && event.detail.lengthComputable) told.sent(event.detail.loaded, event.detail.total);
  });
  document.addEventListener('htmx:sendError', event => {
    const row = event.target.closest('tr');
    sending.get(row)?.failed();
    sending.delete(row);
  });

  // A page that somebody came back to is not at work any more.
  addEventListener('pageshow', event => {
    if (!event.persisted) return;
    document.querySelectorAll('.sending').forEach(place => place.remove());
    document.querySelectorAll('form').forEach(form => sending.delete(form));
  });
})();
