package org.rareearthatlas.deposit;

import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.text.NameChoice;
import org.rareearthatlas.text.NameRole;

/// Joins deposits with their names, both in the order of the deposits' numbers.
final class NameMerge {

    private final List<PointRow> rows;
    private final List<DepositPoint> points;
    private final NameChoice english = new NameChoice("en");
    private final NameChoice russian = new NameChoice("ru");

    NameMerge(List<PointRow> rows) {
        this.rows = rows;
        this.points = new ArrayList<>(rows.size());
    }

    /// Takes the next name; those of other deposits are passed over.
    void accept(long depositId, String language, String name, String role) {
        while (points.size() < rows.size() && rows.get(points.size()).id() < depositId) {
            close();
        }
        if (points.size() < rows.size() && rows.get(points.size()).id() == depositId) {
            english.offer(language, NameRole.valueOf(role), name);
            russian.offer(language, NameRole.valueOf(role), name);
        }
    }

    List<DepositPoint> finish() {
        while (points.size() < rows.size()) {
            close();
        }
        return points;
    }

    private void close() {
        points.add(rows.get(points.size())
                .named(english.find().orElse(""), russian.find().orElse("")));
        english.clear();
        russian.clear();
    }
}
