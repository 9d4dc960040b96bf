package org.rareearthatlas.document;

/// A file gives no text; the problem says why.
public class UnreadableDocumentException extends RuntimeException {

    private final DocumentProblem problem;

    UnreadableDocumentException(DocumentProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    UnreadableDocumentException(DocumentProblem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public DocumentProblem problem() {
        return problem;
    }
}
