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

// SHA-256 (FIPS 180-4), fed piece by piece: what the browser brings itself wants the whole file in memory, and a film is too long for that.
class Fingerprint {
  static #primes = Array.from({ length: 64 }).reduce(found => {
    let next = (found.at(-1) ?? 1) + 1;
    while (found.some(prime => next % prime === 0)) next++;
    return [...found, next];
  }, []);
  static #bits = root => ((root - Math.floor(root)) * 2 ** 32) | 0;
  static #rounds = Int32Array.from(Fingerprint.#primes, prime => Fingerprint.#bits(Math.cbrt(prime)));
  #state = Int32Array.from(Fingerprint.#primes.slice(0, 8), prime => Fingerprint.#bits(Math.sqrt(prime)));
  #words = new Int32Array(64);
  #rest = new Uint8Array(64);
  #length = 0;

  add(bytes) {
    let at = 0, filled = this.#length % 64;
    this.#length += bytes.length;
    while (at < bytes.length) {
      const taken = Math.min(64 - filled, bytes.length - at);
      this.#rest.set(bytes.subarray(at, at + taken), filled);
      [at, filled] = [at + taken, filled + taken];
      if (filled < 64) return;
      this.#mix();
      filled = 0;
    }
  }

  end() {
    const length = this.#length, end = new Uint8Array((length % 64 < 56 ? 64 : 128) - length % 64), view = new DataView(end.buffer);
    end[0] = 0x80;
    view.setUint32(end.length - 8, Math.floor(length / 2 ** 29));
    view.setUint32(end.length - 4, (length % 2 ** 29) * 8);
    this.add(end);
    return Array.from(this.#state, word => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }

  #mix() {
    const words = this.#words, block = new DataView(this.#rest.buffer), turn = (word, by) => (word >>> by) | (word << (32 - by));
    for (let i = 0; i < 16; i++) words[i] = block.getInt32(i * 4);
    for (let i = 16; i < 64; i++) {
      const near = words[i - 2], far = words[i - 15];
      words[i] = words[i - 16] + words[i - 7] + (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)) + (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3));
    }
    let [a, b, c, d, e, f, g, h] = this.#state;
    for (let i = 0; i < 64; i++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + Fingerprint.#rounds[i] + words[i]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => { this.#state[i] += word; });
  }
}

// The fingerprint of a film that stays where it is is worked out here; the film itself is not sent.
for (const button of document.querySelectorAll("button[data-fingerprint]")) {
  const picker = document.createElement("input"), words = button.textContent, piece = 4 << 20;
  picker.type = "file";
  button.hidden = false;
  button.addEventListener("click", () => picker.click());
  picker.addEventListener("change", async () => {
    const [file] = picker.files;
    if (!file) return;
    const fingerprint = new Fingerprint();
    button.disabled = true;
    try {
      for (let at = 0; at < file.size; at += piece) {
        fingerprint.add(new Uint8Array(await file.slice(at, at + piece).arrayBuffer()));
        button.textContent = `正在算……${Math.floor(Math.min(1, (at + piece) / file.size) * 100)}%`;
      }
      document.getElementById(button.dataset.fingerprint).value = fingerprint.end();
      button.textContent = "算好了，再选一份";
    } catch {
      button.textContent = "这份文件读不出来，请再选";
    }
    button.disabled = false;
  });
}
