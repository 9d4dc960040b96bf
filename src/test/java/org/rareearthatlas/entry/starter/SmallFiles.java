package org.rareearthatlas.entry.starter;

import java.util.List;
import java.util.stream.Stream;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.starter.StarterFiles.CitationItem;
import org.rareearthatlas.entry.starter.StarterFiles.ClaimItem;
import org.rareearthatlas.entry.starter.StarterFiles.DepositItem;
import org.rareearthatlas.entry.starter.StarterFiles.EvidenceItem;
import org.rareearthatlas.entry.starter.StarterFiles.SourceItem;
import org.rareearthatlas.entry.starter.StarterFiles.StatementItem;
import org.rareearthatlas.entry.starter.StarterFiles.SubjectItem;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.NameRole;

/// Starter files of one source and one deposit, whose status is a claim.
final class SmallFiles {

    static final String DEPOSIT = "small-deposit";
    private static final String SOURCE = "small-source";

    private SmallFiles() {}

    static Builder withStatus(Status status) {
        return new Builder("Small source", SOURCE, List.of(claim("small-status", status, SOURCE)));
    }

    private static ClaimItem claim(String key, Status status, String source) {
        return new ClaimItem(
                key,
                new SubjectItem(null, DEPOSIT),
                new StatementItem(
                        "HAS_STATUS",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        status,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                new EvidenceItem(null, null, new CitationItem(source, null, "says so")),
                Stance.SUPPORTS,
                null,
                true);
    }

    record Builder(String title, String evidenceFrom, List<ClaimItem> claims) {

        Builder withSourceTitle(String newTitle) {
            return new Builder(newTitle, evidenceFrom, claims);
        }

        Builder withFurtherStatus(String key, Status status) {
            return new Builder(
                    title,
                    evidenceFrom,
                    Stream.concat(claims.stream(), Stream.of(claim(key, status, evidenceFrom)))
                            .toList());
        }

        StarterFiles withEvidenceFrom(String source) {
            return new Builder(title, source, List.of(claim("small-status", Status.PROSPECT, source))).build();
        }

        StarterFiles build() {
            SourceItem source = new SourceItem(
                    SOURCE, title, false, SourceKind.NEWS, null, null, null, null, null, null, null, null, null);
            DepositItem deposit =
                    new DepositItem(DEPOSIT, List.of(new LocalName("en", "Small deposit", NameRole.PREFERRED)), null);
            return new StarterFiles(List.of(source), List.of(), List.of(), List.of(deposit), claims);
        }
    }
}
