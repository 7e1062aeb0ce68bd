package dev.tidewaiter.rulebook.condition;

import org.jspecify.annotations.Nullable;

/** Tokens as a lexer finds them, read when they are asked for, so that an error is met where the parser stands. */
public final class LexedTokens implements Tokens {

    private final Lexer lexer;
    private @Nullable Token next;

    public LexedTokens(Lexer lexer) {
        this.lexer = lexer;
    }

    @Override
    public Token peek() throws RuleSyntaxError {
        var known = next;
        if (known == null) {
            known = lexer.next();
            next = known;
        }
        return known;
    }

    @Override
    public Token take() throws RuleSyntaxError {
        var token = peek();
        next = null;
        return token;
    }

    public void skipToRuleBehind(int line) {
        next = null;
        lexer.skipToRuleBehind(line);
    }
}
