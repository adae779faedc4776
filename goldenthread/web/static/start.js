// Starts GOV.UK Frontend's own behaviour, and closes the header's menus when one leaves them.
import { initAll } from './govuk-frontend.min.js';

initAll();

const menus = document.querySelectorAll('details.gt-menu');

document.addEventListener('click', (event) => {
  for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of menus) {
    if (menu.open && menu.contains(document.activeElement)) menu.querySelector('summary').focus();
    menu.open = false;
  }
});
