/// Accounts of team mode: who they are, how they sign in, what an administrator does with them.
@NullMarked
package org.rareearthatlas.account;

import org.jspecify.annotations.NullMarked;
