package dev.tidewaiter.rulebook.condition;

/** The tokens of a text, one after the other, with a look at the next one. */
public interface Tokens {

    /** The next token, which stays. */
    Token peek() throws RuleSyntaxError;

    /** Takes the next token. */
    Token take() throws RuleSyntaxError;

    /** Takes the next token when it is this word or sign. */
    default boolean takeIf(String wordOrSign) throws RuleSyntaxError {
        boolean is = peek().is(wordOrSign);
        if (is) {
            take();
        }
        return is;
    }

    /** Takes the next token, which must be this word or sign. */
    default Token expect(String wordOrSign) throws RuleSyntaxError {
        var found = take();
        if (!found.is(wordOrSign)) {
            throw RuleSyntaxError.expected("\"" + wordOrSign + "\"", found);
        }
        return found;
    }

    /** Takes the next token, which must be of a kind. */
    default Token expect(Token.Kind kind, String what) throws RuleSyntaxError {
        var found = take();
        if (found.kind() != kind) {
            throw RuleSyntaxError.expected(what, found);
        }
        return found;
    }
}
