package dev.tidewaiter.wordlist;

/** A word list is missing or a row of it makes no sense; the message begins with file and line. */
public final class InvalidWordList extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient WordProblem problem;

    public InvalidWordList(WordProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, and where. */
    public WordProblem problem() {
        return problem;
    }
}
