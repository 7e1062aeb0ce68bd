package dev.tidewaiter.rulebook.condition;

/** Something in a rule file that the rule language does not have, with its line. */
public final class RuleSyntaxError extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    public RuleSyntaxError(int line, String message) {
        super(message);
        this.line = line;
    }

    public static RuleSyntaxError expected(String what, Token found) {
        return new RuleSyntaxError(found.line(), "expected " + what + ", found " + found.shown());
    }

    /** A word that stands alone in its line is missing, or stands beside something else. */
    public static RuleSyntaxError noLine(String word, int line) {
        return new RuleSyntaxError(line, "the rule has no line \"" + word + "\" of its own; write it on a line alone");
    }

    public int line() {
        return line;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
