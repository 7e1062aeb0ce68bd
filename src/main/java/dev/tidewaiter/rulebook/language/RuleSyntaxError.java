package dev.tidewaiter.rulebook.language;

/** Something in a rule file that the rule language does not have, with its line. */
final class RuleSyntaxError extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    RuleSyntaxError(int line, String message) {
        super(message);
        this.line = line;
    }

    static RuleSyntaxError expected(String what, Token found) {
        return new RuleSyntaxError(found.line(), "expected " + what + ", found " + found.shown());
    }

    int line() {
        return line;
    }

    /** What is wrong and what to do. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
