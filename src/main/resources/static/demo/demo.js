// Everything works without this file; it only tells that something is under way, and spares some typing.
for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', event => {
    if (form.classList.contains('busy')) {
      event.preventDefault();
      return;
    }
    form.classList.add('busy');
    form.setAttribute('aria-busy', 'true');
    const pressed = event.submitter;
    if (pressed) {
      pressed.dataset.label = pressed.textContent;
      pressed.textContent = form.dataset.busy;
    }
  });
}

// Whoever comes back with the browser's own button finds the page ready again.
window.addEventListener('pageshow', event => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll('form.busy')) {
    form.classList.remove('busy');
    form.removeAttribute('aria-busy');
    for (const button of form.querySelectorAll('[data-label]')) button.textContent = button.dataset.label;
  }
});

for (const example of document.querySelectorAll('[data-example]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'example';
  button.textContent = example.textContent;
  button.addEventListener('click', () => {
    const box = example.closest('form').querySelector('textarea');
    box.value = button.textContent;
    box.focus();
  });
  example.replaceChildren(button);
}
