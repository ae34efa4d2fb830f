/** Keeps zod from probing for `eval`, which the content security policy would report; must be imported first. */
import * as z from "zod";

z.config({ jitless: true });
