package dev.tidewaiter.rulebook.condition;

/**
 * A word, sign or text of a rule file.
 *
 * @param kind what it is
 * @param text the word or sign; for a text in quotation marks what stands between them
 * @param line the line it stands on, from 1
 */
public record Token(Kind kind, String text, int line) {

    /** What a token is. */
    public enum Kind {
        WORD,
        /** A word with a dollar sign before it; the sign is part of the text. */
        VARIABLE,
        TEXT,
        NUMBER,
        SIGN,
        /** What follows the last token of a file. */
        END
    }

    public boolean is(String wordOrSign) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wordOrSign);
    }

    boolean isFactType() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** As a message shows it. */
    public String shown() {
        return kind == Kind.END ? "the end of the file" : "\"" + text + "\"";
    }
}
