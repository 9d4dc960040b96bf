package org.rareearthatlas.workspace;

import java.util.List;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.map.FeatureRef;

/// What some evidence says of one region or deposit.
///
/// @param feature where it stands on the map
/// @param name the subject's name in the reader's language
/// @param sign the legend's sign for it
record SubjectClaims(FeatureRef feature, String name, String sign, List<Statement> statements) {}
