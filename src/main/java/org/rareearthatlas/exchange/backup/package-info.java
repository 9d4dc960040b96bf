/// Backups of the database in one file each, made while the atlas runs, verified when they are made and before they are
/// taken back.
@NullMarked
package org.rareearthatlas.exchange.backup;

import org.jspecify.annotations.NullMarked;
