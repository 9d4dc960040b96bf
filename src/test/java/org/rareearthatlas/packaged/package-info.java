/// The packaged application as the tests start it.
package org.rareearthatlas.packaged;
