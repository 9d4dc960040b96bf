// Collects what a verification finds, so that one run names everything that is wrong.
export class Checks {
  #failures = [];
  #passed = 0;

  /** Counts one check; `message` names what is wrong when it fails. */
  that(ok, message) {
    if (ok) this.#passed++;
    else this.#failures.push(message);
  }

  /** Prints the result and sets the exit code. */
  report() {
    for (const failure of this.#failures.slice(0, 50)) console.error(`WRONG  ${failure}`);
    console.log(`${this.#passed} passed, ${this.#failures.length} failed`);
    if (this.#failures.length) process.exitCode = 1;
  }
}
