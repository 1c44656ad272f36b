// The chat page: follows the sandbox's state and lets a person act in it.

import { bubble, dayName, element } from "/markup.js";

const LANGUAGES = { en: "English", ru: "Русский", uk: "Українська", de: "Deutsch", es: "Español", fr: "Français", pt: "Português", it: "Italiano", pl: "Polski", tr: "Türkçe", zh: "中文" };
const AVATARS = 7;

const $ = (id) => document.getElementById(id);
// The address may say whose chat (person=), in what theme (theme=), and that it is to be drawn once, for a picture (still).
const address = new URLSearchParams(location.search);
const here = { version: 0, person: Number(address.get("person") ?? sessionStorage.getItem("person")) || null, state: null, drawn: new Map(), answered: -1, waiting: new Map(), editing: null, read: new Map(), follow: null, chat: null, people: "" };

// Talking to the sandbox

async function post(path, body = {}) {
  const answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

const act = (kind, more = {}) => post(`/sandbox/people/${here.person}/act`, { kind, ...more });

async function follow() {
  for (;;) {
    here.follow = new AbortController();
    try {
      const query = new URLSearchParams();
      if (here.person) query.set("person", here.person);
      if (here.version) query.set("after", here.version);
      const answer = await fetch(`/sandbox/state?${query}`, { signal: here.follow.signal });
      const state = await answer.json();
      here.version = state.version;
      here.state = state;
      await settle(state);
      draw(state);
      if (address.has("still")) return;
    } catch (error) {
      if (error.name === "AbortError") continue;
      $("polled").textContent = "the sandbox does not answer";
      $("polled").className = "off";
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}

/** Asks for the state again at once, for another person. */
function look(person) {
  here.person = person;
  here.version = 0;
  if (person) sessionStorage.setItem("person", person);
  here.follow?.abort();
}

/** Sees to it that there is somebody, and turns to whose chat this is. */
async function settle(state) {
  if (state.chat) {
    here.person = state.chat.id;
    return;
  }
  const language = navigator.language.slice(0, 2);
  here.person = (await post("/sandbox/people", { name: "Buyer", language: LANGUAGES[language] ? language : "en" })).id;
}

// Drawing

function draw(state) {
  document.title = state.bot.name;
  $("bot-name").textContent = state.bot.name;
  $("polled").textContent = state.polled ? "the bot is listening" : "no bot is listening";
  $("polled").className = state.polled ? "on" : "off";
  drawTime(state);
  drawPeople(state);
  if (state.chat) drawChat(state.chat, new Date(state.now));
}

function drawTime(state) {
  const now = new Date(state.now);
  const hours = { hour: "2-digit", minute: "2-digit" };
  $("now").dateTime = state.now;
  $("weekday").textContent = now.toLocaleDateString("en-GB", { weekday: "short" });
  $("date").textContent = now.toLocaleDateString("en-GB", { day: "numeric", month: "short" });
  $("year").textContent = now.getFullYear();
  $("hour").textContent = now.toLocaleTimeString("en-GB", hours);
  $("to-reminder").hidden = !state.knows_reminders;
  $("to-reminder").disabled = !state.next_reminder;
  const due = state.next_reminder && new Date(state.next_reminder);
  const dueOptions = { weekday: "short", day: "numeric", month: "short", ...hours };
  if (due && due.getFullYear() !== now.getFullYear()) dueOptions.year = "numeric";
  $("reminder-at").textContent = due ? due.toLocaleString("en-GB", dueOptions) : "none is planned";
}

function drawPeople(state) {
  if (!here.read.size) for (const person of state.people) here.read.set(person.id, person.last?.id);
  const content = JSON.stringify([here.person, state.people]);
  if (here.people === content) return;
  here.people = content;
  const rows = state.people.map((person) => {
    const item = element("li");
    const button = element("button", person.id === here.person ? "person current" : "person");
    button.type = "button";
    button.setAttribute("aria-current", person.id === here.person);
    button.append(avatar(person));
    const title = element("span", "person-title");
    title.append(element("b", "", person.name), element("small", "", person.language));
    const said = person.last ? (person.last.from_bot ? "" : "You: ") + person.last.text : "nothing said yet";
    button.append(title, element("span", "person-last", person.blocked ? "blocked the bot" : said));
    if (person.id === here.person) here.read.set(person.id, person.last?.id);
    else if (person.last?.from_bot && here.read.get(person.id) !== person.last.id) button.append(element("span", "dot"));
    button.addEventListener("click", () => { look(person.id); closePeople(); });
    item.append(button);
    return item;
  });
  $("people-list").replaceChildren(...rows);
}

function avatar(person) {
  return element("span", `avatar tone${person.id % AVATARS}`, [...person.name][0] ?? "?");
}

function drawChat(chat, now) {
  const other = here.chat !== chat.id;
  const list = $("scroll");
  const atEnd = other || list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  if (other) {
    here.chat = chat.id;
    here.drawn.clear();
    here.waiting.clear();
    here.answered = chat.answers.at(-1)?.number ?? -1;
    $("log").replaceChildren();
  }
  drawHead(chat);
  drawMessages(chat, now);
  drawAnswers(chat);
  drawFoot(chat);
  if (atEnd) list.scrollTop = list.scrollHeight;
  noteEnd();
}

function drawHead(chat) {
  $("talker").textContent = `you are ${chat.name}`;
  $("language").value = chat.language;
  $("block").textContent = chat.blocked ? "Unblock" : "Block";
}

/** Changes only what is new, gone or edited, so that nothing jumps. */
function drawMessages(chat, now) {
  const log = $("log");
  const wanted = [];
  let day = "";
  chat.messages.forEach((message, index) => {
    const name = dayName(message.date, now);
    if (name !== day) wanted.push(keep(`day ${name}`, name, () => element("div", "day", name)));
    day = name;
    const next = chat.messages[index + 1];
    const last = !next || next.from_bot !== message.from_bot || message.buttons.length > 0 || dayName(next.date, now) !== name;
    const made = keep(`message ${message.id}`, JSON.stringify(message), () => bubble(message, actions));
    made.classList.toggle("tail", last);
    wanted.push(made);
  });
  if (!chat.messages.length) wanted.push(keep("hello", String(chat.description), () => hello(chat)));
  const present = new Set(wanted);
  for (const [key, drawn] of here.drawn) {
    if (present.has(drawn.node)) continue;
    const focused = drawn.node.contains(document.activeElement);
    drawn.node.remove();
    here.drawn.delete(key);
    if (focused) focusField();
  }
  wanted.forEach((node, index) => { if (log.children[index] !== node) log.insertBefore(node, log.children[index] ?? null); });
}

function keep(key, content, make) {
  const drawn = here.drawn.get(key);
  if (drawn?.content === content) return drawn.node;
  const node = make();
  if (drawn) {
    const focused = drawn.node.contains(document.activeElement);
    drawn.node.replaceWith(node);
    // The key that was pressed is gone: its message's first new one is next.
    if (focused) (node.querySelector(".key") ?? $("text")).focus();
  }
  here.drawn.set(key, { content, node });
  return node;
}

function hello(chat) {
  const card = element("div", "hello");
  card.append(element("b", "", "What can this bot do?"), element("p", "", chat.description ?? "It has not set a description."));
  return card;
}

function drawAnswers(chat) {
  for (const answer of chat.answers) {
    here.waiting.get(answer.query)?.classList.remove("waits");
    here.waiting.delete(answer.query);
    if (answer.number <= here.answered) continue;
    here.answered = answer.number;
    if (answer.alert && answer.text) {
      $("alert-text").textContent = answer.text;
      $("alert").showModal();
    } else if (answer.text) {
      toast(answer.text);
    }
  }
}

function drawFoot(chat) {
  const start = !chat.messages.length;
  const wasBig = document.activeElement === $("big");
  $("composer").hidden = start || chat.blocked;
  $("big").hidden = !(start || chat.blocked);
  $("big").textContent = chat.blocked ? "Unblock the bot" : "Start";
  $("open-menu").hidden = !chat.commands.length;
  if (wasBig && $("big").hidden) focusField();
}

/** Where typing goes on, or begins. */
function focusField() {
  ($("composer").hidden ? $("big") : $("text")).focus();
}

let fading;
function toast(text) {
  $("toast").textContent = text;
  $("toast").classList.add("shown");
  clearTimeout(fading);
  fading = setTimeout(() => $("toast").classList.remove("shown"), 2500);
}

function noteEnd() {
  const list = $("scroll");
  $("down").hidden = list.scrollHeight - list.scrollTop - list.clientHeight < 160;
}

// Acting

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = element("textarea", "unseen", text);
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  toast("Copied to the clipboard");
}

const actions = {
  copy,
  say: (text) => say(text),
  person: () => here.person,
  edit(message, text) {
    here.editing = message.id;
    setText(text);
    $("text").focus();
    toast("Change the text and send it; Escape leaves it as it was");
  },
  async press(message, button, made) {
    made.classList.add("waits");
    const { query } = await act("press", { message_id: message.id, label: button.label });
    if (query) here.waiting.set(query, made);
  },
};

function say(text) {
  const edited = here.editing;
  here.editing = null;
  if (edited) return act("edit", { message_id: edited, text });
  $("scroll").scrollTop = $("scroll").scrollHeight;
  return act("say", { text });
}

function fit() {
  const field = $("text");
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 180)}px`;
  $("foot").classList.toggle("typing", field.value.trim() !== "");
}

// The command menu

function showMenu(prefix) {
  const commands = (here.state?.chat?.commands ?? []).filter((command) => command.command.startsWith(prefix));
  $("menu").replaceChildren(...commands.map((command) => {
    const item = element("li");
    const button = element("button");
    item.role = "presentation";
    button.type = "button";
    button.role = "option";
    button.append(element("b", "", `/${command.command}`), element("span", "", command.description));
    button.addEventListener("click", () => { hidePopups(); setText(""); say(`/${command.command}`); $("text").focus(); });
    item.append(button);
    return item;
  }));
  show("menu", "open-menu", commands.length > 0);
}

function show(popup, opener, shown) {
  $(popup).hidden = !shown;
  $(opener).setAttribute("aria-expanded", shown);
}

function hidePopups() {
  show("menu", "open-menu", false);
  show("attachments", "attach", false);
}

/** Closes what is open, and turns back to what opened it. */
function leave() {
  const opener = [["menu", "open-menu"], ["attachments", "attach"]].find(([popup]) => !$(popup).hidden);
  hidePopups();
  if (opener) $(opener[1]).focus();
  if (document.body.classList.contains("people-open")) { closePeople(); $("open-people").focus(); }
  if (here.editing) { here.editing = null; setText(""); }
}

/** Something that is not text goes to the bot; what was typed goes along as its caption. */
function sendThing(thing) {
  const captioned = thing === "document";
  const more = { document: { name: "order.pdf" }, contact: { name: "Li Wei", phone: "+8613800000000" }, location: { latitude: 55.75, longitude: 37.62 } }[thing];
  const caption = captioned ? $("text").value : "";
  if (captioned) setText("");
  return act("send", { thing, caption, ...more });
}

/** A picture that the person chose goes to the bot; what was typed goes along as its caption. */
async function sendPicture(file, asFile) {
  const query = new URLSearchParams({ caption: $("text").value });
  if (asFile) query.set("name", file.name);
  const headers = { "Content-Type": file.type || "image/jpeg" };
  const answer = await fetch(`/sandbox/people/${here.person}/pictures?${query}`, { method: "POST", headers, body: file });
  if (!answer.ok) return toast("The picture could not be sent");
  setText("");
}

function choosePicture(kind) {
  $("picture").onchange = () => {
    const [file] = $("picture").files;
    if (file) sendPicture(file, kind === "file");
    $("picture").value = "";
  };
  $("picture").click();
}

/** What was typed goes another way than as a text. */
async function sendTyped(kind) {
  const text = $("text").value.trim();
  if (!text) return toast("Type the text first");
  try {
    await act(kind, kind === "forward" ? { from: "Seller", text } : { payload: text });
    setText("");
  } catch {
    toast("A link holds 1 to 64 letters, digits, _ and -");
  }
}

function setText(text) {
  $("text").value = text;
  fit();
}

/** Up and down in an open popup. */
function moveInPopup(event) {
  const popup = [$("menu"), $("attachments")].find((each) => !each.hidden);
  if (!popup || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
  const buttons = [...popup.querySelectorAll("button")];
  const step = event.key === "ArrowDown" ? 1 : -1;
  const at = buttons.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
  buttons[next].focus();
  event.preventDefault();
}

// Wiring

function closePeople() { document.body.classList.remove("people-open"); }

function theme(name) {
  if (name) document.documentElement.dataset.theme = name;
}

function wire() {
  for (const place of [$("language"), $("new-language")]) {
    place.append(...Object.entries(LANGUAGES).map(([code, name]) => new Option(name, code)));
  }
  theme(address.get("theme") ?? localStorage.getItem("theme"));
  $("theme").addEventListener("click", () => {
    const shown = document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    const name = shown === "dark" ? "light" : "dark";
    localStorage.setItem("theme", name);
    theme(name);
  });
  $("open-people").addEventListener("click", () => { document.body.classList.add("people-open"); $("close-people").focus(); });
  for (const id of ["close-people", "shade"]) $(id).addEventListener("click", closePeople);
  $("add-person").addEventListener("submit", async (event) => {
    event.preventDefault();
    const { id } = await post("/sandbox/people", { name: $("new-name").value, language: $("new-language").value });
    event.target.reset();
    look(id);
    closePeople();
  });
  $("reset").addEventListener("click", async () => {
    if (!confirm("Forget all people and chats? The bot keeps what it has stored.")) return;
    await post("/sandbox/reset");
    look(null);
  });
  $("language").addEventListener("change", () => act("speak_language", { language: $("language").value }));
  $("block").addEventListener("click", () => act(here.state.chat.blocked ? "unblock" : "block"));
  $("big").addEventListener("click", () => (here.state.chat.blocked ? act("unblock") : say("/start")));
  wireTime();
  wireComposer();
  $("scroll").addEventListener("scroll", noteEnd);
  $("down").addEventListener("click", () => $("scroll").scrollTo({ top: $("scroll").scrollHeight, behavior: "smooth" }));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
    moveInPopup(event);
  });
  document.addEventListener("click", (event) => { if (!event.target.closest("#foot")) hidePopups(); });
}

function wireTime() {
  for (const button of document.querySelectorAll("[data-seconds]")) {
    button.addEventListener("click", () => post("/sandbox/clock", { advance_seconds: Number(button.dataset.seconds) }));
  }
  $("to-reminder").addEventListener("click", () => post("/sandbox/clock", "next_reminder"));
}

function wireComposer() {
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = $("text").value;
    if (!text.trim()) return;
    setText("");
    hidePopups();
    say(text);
  });
  $("text").addEventListener("input", () => {
    fit();
    const command = /^\/(\w*)$/.exec($("text").value);
    if (command) showMenu(command[1]);
    else hidePopups();
  });
  $("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      $("composer").requestSubmit();
    }
  });
  $("open-menu").addEventListener("click", () => ($("menu").hidden ? showMenu("") : hidePopups()));
  $("attach").addEventListener("click", () => { const open = $("attachments").hidden; hidePopups(); show("attachments", "attach", open); });
  for (const item of document.querySelectorAll("#attachments button")) {
    const { thing, typed, picture } = item.dataset;
    item.addEventListener("click", () => {
      hidePopups();
      $("text").focus();
      if (picture) return choosePicture(picture);
      return thing ? sendThing(thing) : sendTyped(typed);
    });
  }
  $("skip").addEventListener("click", (event) => { event.preventDefault(); focusField(); });
}

wire();
follow();
