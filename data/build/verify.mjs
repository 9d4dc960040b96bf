// node verify.mjs [text of the article]: checks all shipped files; with the text, also the words of the quotes.
import fs from 'node:fs';
import { Checks } from './lib/checks.mjs';
import { verifyWorld } from './lib/verify-world.mjs';
import { verifyQuotes, verifyStarter } from './lib/verify-starter.mjs';

const checks = new Checks();
verifyStarter(checks, verifyWorld(checks));
if (process.argv[2]) verifyQuotes(checks, fs.readFileSync(process.argv[2], 'utf8'));
checks.report();
