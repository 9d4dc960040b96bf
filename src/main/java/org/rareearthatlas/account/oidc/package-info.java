/// Signing in at an OpenID Connect provider, where one is configured: the protocol is Spring Security's, what the
/// provider's claims mean here is decided here.
@NullMarked
package org.rareearthatlas.account.oidc;

import org.jspecify.annotations.NullMarked;
