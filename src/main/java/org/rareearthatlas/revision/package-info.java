/// Reads what Envers keeps: every state that an entity was saved in, when, and by whom.
@NullMarked
package org.rareearthatlas.revision;

import org.jspecify.annotations.NullMarked;
