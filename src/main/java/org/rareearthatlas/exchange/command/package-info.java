/// Importing from a terminal: the command, and what it asks of a running atlas over loopback.
@NullMarked
package org.rareearthatlas.exchange.command;

import org.jspecify.annotations.NullMarked;
