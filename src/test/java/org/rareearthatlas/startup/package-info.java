/// How the packaged application starts, refuses to start, stops, and survives being killed.
package org.rareearthatlas.startup;
