package dev.tidewaiter.rulebook.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a template of a decision table, with what a cell says in the place of {@code $param}. A cell fills one
 * token and never becomes two, so that it cannot say more than its column asks.
 */
public final class FilledTokens implements Tokens {

    private static final String HOLE = "$param";

    private final List<Token> tokens = new ArrayList<>();
    private int at;

    public FilledTokens(List<Token> template, String cell, int row) throws RuleSyntaxError {
        Lexer.refuseUnseen(cell, row);
        for (var token : template) {
            tokens.add(filled(token, cell, row));
        }
        tokens.add(new Token(Token.Kind.END, "", row));
    }

    /** The tokens of a template, which are the same for each row. */
    public static List<Token> of(String template) throws RuleSyntaxError {
        var lexer = new Lexer(template);
        var tokens = new ArrayList<Token>();
        for (var token = lexer.next(); token.kind() != Token.Kind.END; token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    private static Token filled(Token token, String cell, int row) throws RuleSyntaxError {
        if (token.kind() == Token.Kind.TEXT) {
            return new Token(Token.Kind.TEXT, token.text().replace(HOLE, cell), row);
        }
        if (token.kind() != Token.Kind.VARIABLE || !token.text().equals(HOLE)) {
            return new Token(token.kind(), token.text(), row);
        }
        var lexer = new Lexer(cell, row);
        var value = lexer.next();
        boolean one = (value.kind() == Token.Kind.WORD || value.kind() == Token.Kind.NUMBER)
                && lexer.next().kind() == Token.Kind.END;
        if (!one) {
            throw new RuleSyntaxError(row, "the cell \"" + cell + "\" must hold one word or one number");
        }
        return value;
    }

    @Override
    public Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    @Override
    public Token take() {
        var token = peek();
        at++;
        return token;
    }

    /** Nothing may follow what was read. */
    public void expectEnd() throws RuleSyntaxError {
        if (peek().kind() != Token.Kind.END) {
            throw RuleSyntaxError.expected("the end of the cell", peek());
        }
    }
}
