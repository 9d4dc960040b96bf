/// Signing in, making an account from an invitation, one's own account, and all accounts for an administrator.
@NullMarked
package org.rareearthatlas.account.ui;

import org.jspecify.annotations.NullMarked;
