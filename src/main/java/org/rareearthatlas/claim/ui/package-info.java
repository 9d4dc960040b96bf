/// How claims, their evidence and quotes are shown.
@NullMarked
package org.rareearthatlas.claim.ui;

import org.jspecify.annotations.NullMarked;
