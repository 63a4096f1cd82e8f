// A form is sent once. Everything works without this file: the command id in the form already makes a second press harmless;
// this only shows that the first one is on its way.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "1";
  const button = event.submitter;
  if (!button) return;
  button.dataset.words = button.textContent;
  button.textContent = button.dataset.busy ?? "正在办……";
  button.setAttribute("aria-busy", "true");
});

// Back from the next page: the form may be sent again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  for (const button of document.querySelectorAll("button[aria-busy]")) {
    button.textContent = button.dataset.words;
    button.removeAttribute("aria-busy");
  }
});
