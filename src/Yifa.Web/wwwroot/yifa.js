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

// A passkey: the site sets a task, the phone or the computer answers it, and the answer is posted like any other form.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  const fault = name => form.querySelector(`[data-fault=${name}]`);
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) continue;
  fault("unable").hidden = true;
  form.addEventListener("submit", async event => {
    const answer = form.elements.Credential;
    if (answer.value) return;
    event.preventDefault();
    try {
      const reply = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams({ __RequestVerificationToken: form.elements.__RequestVerificationToken.value }) });
      const task = await reply.json();
      const key = form.dataset.passkey === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(task) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(task) });
      answer.value = JSON.stringify(key);
      form.requestSubmit(event.submitter);
    } catch {
      fault("cancelled").hidden = false;
    }
  });
}
