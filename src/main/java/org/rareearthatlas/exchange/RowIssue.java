package org.rareearthatlas.exchange;

/// What is wrong or doubtful in a row. The words come from the message bundles: `import.issue.{kind}` for the reason,
/// `import.remedy.{kind}` for what helps.
///
/// @param column counted from 0; [#WHOLE_ROW] when no single cell is meant
/// @param value what stands there
/// @param detail what the words' placeholder is filled with, such as what would be right; empty for nothing
public record RowIssue(IssueKind kind, int column, String value, String detail) {

    public static final int WHOLE_ROW = -1;
    private static final int MAX_VALUE_UTF16 = 200;

    public RowIssue {
        value = cut(value);
        detail = cut(detail);
    }

    public static RowIssue ofRow(IssueKind kind, String detail) {
        return new RowIssue(kind, WHOLE_ROW, "", detail);
    }

    private static String cut(String text) {
        return text.length() <= MAX_VALUE_UTF16 ? text : text.substring(0, MAX_VALUE_UTF16) + "…";
    }
}
