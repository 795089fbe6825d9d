// What a page can do beyond its HTML. Every page works without any of this.
import "htmx.org"; // puts itself on the window, where its extensions look for it
import "htmx.org/dist/ext/hx-sse.js";
import { clocks } from "./clocks";
import { copy } from "./copy";
import { find } from "./find";
import { keys } from "./keys";
import { zones } from "./zones";

keys(document);
find(document);
clocks(document);
copy(document);
zones(document);
